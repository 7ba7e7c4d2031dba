package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Sentence;
import com.vladsch.flexmark.util.ast.Document;

/**
 * What the blocks and spans of one text share while it is read.
 *
 * @param scope the file, and where findings go
 * @param definitions its link definitions
 * @param footnotes its footnotes
 * @param anchors its anchors
 * @param links counts links, references, citations and footnote references
 * @param headings counts headings
 */
record TextParts(
    TextScope scope,
    Definitions definitions,
    Footnotes footnotes,
    Anchors anchors,
    Quota links,
    Quota headings) {

  private static final int MOST_LINKS = 2_000;
  private static final int MOST_HEADINGS = 500;

  static TextParts of(Document document, TextScope scope) {
    return new TextParts(
        scope,
        new Definitions(document, scope),
        new Footnotes(document, scope),
        new Anchors(document, scope),
        new Quota(scope, "links", MOST_LINKS),
        new Quota(scope, "headings", MOST_HEADINGS));
  }

  /** Whether more was found than may be, so that not all of it was read. */
  boolean areExceeded() {
    return links.isExceeded() || headings.isExceeded();
  }

  void report(DiagnosticCode code, int offset, @Sentence String pattern, Object... arguments) {
    scope.report(code, offset, pattern, arguments);
  }
}
