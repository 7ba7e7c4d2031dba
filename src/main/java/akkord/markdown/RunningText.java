package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads plain characters, and reports what looks like a link or a citation there but is none, so
 * that none is published as text without a word.
 */
final class RunningText {

  private final TextParts parts;
  private final Surroundings around;

  RunningText(TextParts parts, Surroundings around) {
    this.parts = parts;
    this.around = around;
  }

  void read(Text node, InlineList content) {
    var source = node.getChars();
    int length = Math.min(source.length(), around.end() - node.getStartOffset());
    int start = Math.min(LanguageMark.lengthAtStart(node), length);
    var visible = source.subSequence(start, length);
    String text = visible.toString();
    reportMistakes(node, text, visible);
    boolean endsEarly = node.getNext() == null && around.end() < Integer.MAX_VALUE;
    addPieces(endsEarly ? text.stripTrailing() : text, node.getStartOffset() + start, content);
  }

  /** What stands behind an escape is a piece of its own: its place differs from the text's. */
  private void addPieces(String text, int start, InlineList content) {
    int done = 0;
    for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 2)) {
      int end = Math.min(i + 2, text.length());
      content.text(parts.scope().at(start + done), text.substring(done, i));
      content.text(parts.scope().at(start + i), Words.plain(text.substring(i, end)));
      done = end;
    }
    content.text(parts.scope().at(start + done), text.substring(done));
  }

  private void reportMistakes(Text node, String text, BasedSequence places) {
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if (c == '\\') {
        i++;
      } else if (c == '[' && next == '@') {
        reportCitation(places.getIndexOffset(i));
      } else if (c == ']' && next == '(') {
        reportLink(places.getIndexOffset(i));
      } else if (c == '{' && LanguageMark.isMeant(node, text, i)) {
        reportMark(places.getIndexOffset(i));
      }
    }
  }

  private void reportCitation(int offset) {
    parts.report(
        DiagnosticCode.INVALID_CITATION,
        offset,
        around.isLink()
            ? "a citation can't stand in the text of a link; put it behind the link"
            : "the citation has no end, or brackets stand inside; write [@source-id, p. 3]");
  }

  private void reportMark(int offset) {
    parts.report(
        DiagnosticCode.INVALID_LANGUAGE_MARK,
        offset,
        "only a language can stand here, directly behind words in brackets or behind a link:"
            + " [words]{lang=ja}; no brackets stand within them");
  }

  private void reportLink(int offset) {
    parts
        .scope()
        .warn(
            DiagnosticCode.INVALID_LINK,
            offset,
            Message.of(
                "this looks like a link but is published as text; put a backslash before '(' if it"
                    + " is meant so"));
  }
}
