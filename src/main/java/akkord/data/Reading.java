package akkord.data;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Gap;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import akkord.location.SourceFile;

/**
 * The reading of one file: where its values stand, what is around it, and what was found wrong.
 *
 * @param file the file
 * @param around what of the site the reading depends on
 * @param found collects findings
 */
public record Reading(SourceFile file, Surroundings around, Diagnostics found) {

  /** Where a value stands. */
  public Location location(Node node) {
    return file.location(node.span());
  }

  /** Reports a mistake at a value; the message has gaps as in {@link Message#of}. */
  public void report(
      DiagnosticCode code, Node node, @Sentence String pattern, Object... arguments) {
    found.report(code, location(node), pattern, arguments);
  }

  /** Reports a mistake at the first character of a mapping or list. */
  void reportStart(DiagnosticCode code, Node node, @Sentence String pattern, Object... arguments) {
    int start = node.span().start();
    found.report(code, file.location(start, start), pattern, arguments);
  }

  /** Reports that a value is of another kind than wanted. */
  void reportKind(Node node, Message wanted) {
    if (node instanceof ScalarNode scalar && Gap.isIn(scalar.text())) {
      reportGap(node, wanted);
      return;
    }
    boolean leftOut = node instanceof ScalarNode scalar && scalar.isLeftOut();
    boolean isNumber =
        node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.TEXT && !leftOut;
    boolean quoting = isNumber && wanted.toString().contains("text");
    var advice = quoting ? Message.of("; put it in quotes if it is a text") : Message.NONE;
    report(
        DiagnosticCode.WRONG_TYPE,
        node,
        "expected %s, found %s%s",
        wanted,
        node.kindInWords(),
        advice);
  }

  /** Reports that a value is still to be filled in. */
  void reportGap(Node node, Object wanted) {
    found.report(DiagnosticCode.GAP, location(node), "a gap to fill in: expected %s", wanted);
  }

  void report(Diagnostic diagnostic) {
    found.report(diagnostic);
  }
}
