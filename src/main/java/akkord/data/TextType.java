package akkord.data;

import akkord.data.ScalarNode.Kind;
import akkord.data.ScalarNode.Style;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.Optional;

/**
 * Free text of one line. White space around it is left aside; a folded block counts as one line.
 */
public final class TextType {

  private static final Message WANTED = Message.of("text");

  private TextType() {}

  /** A text of at most so many characters. */
  public static ValueType<String> upTo(int longest) {
    return new ScalarType<>(
        WANTED, new ScalarForm.Line(longest), (node, reading) -> read(node, longest, reading));
  }

  private static Optional<String> read(ScalarNode node, int longest, Reading reading) {
    if (!isText(node, reading)) {
      return Optional.empty();
    }
    warnOfCut(node, reading);
    var text = node.text().strip();
    if (text.isEmpty()) {
      reading.report(DiagnosticCode.EMPTY_TEXT, node, "the text is empty");
      return Optional.empty();
    }
    if (breaksLine(text)) {
      reading.report(
          DiagnosticCode.INVALID_VALUE, node, "a line break stands in a text of one line");
      return Optional.empty();
    }
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      reading.report(
          DiagnosticCode.TEXT_TOO_LONG,
          node,
          "the text has %s characters; at most %s are allowed",
          length,
          longest);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean isText(ScalarNode node, Reading reading) {
    if (node.isLeftOut()) {
      reading.report(DiagnosticCode.EMPTY_TEXT, node, "the text is missing");
      return false;
    }
    if (node.kind() != Kind.TEXT) {
      reading.reportKind(node, WANTED);
      return false;
    }
    if (node.isNoTextElsewhere()) {
      reading.report(
          DiagnosticCode.WRONG_TYPE,
          node,
          "'%s' is not text to every reader of YAML; put it in quotes",
          node.text());
      return false;
    }
    return true;
  }

  private static boolean breaksLine(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
  }

  /** Two spaces or more before a comment are taken for intention. */
  private static void warnOfCut(ScalarNode node, Reading reading) {
    int end = node.span().end();
    if (node.style() == Style.PLAIN && reading.file().text().startsWith(" #", end)) {
      reading
          .found()
          .report(
              DiagnosticCode.CUT_BY_COMMENT,
              reading.file().location(end + 1, end + 2),
              "the text ends before ' #'; put it in quotes if the rest belongs to it");
    }
  }
}
