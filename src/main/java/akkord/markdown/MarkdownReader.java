package akkord.markdown;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Gap;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.model.Body;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the Markdown text of a file: CommonMark with tables, footnotes, definition lists and struck
 * out text, and with references and citations in forms that CommonMark has for links.
 *
 * <p>Any text ends in bounded time with a body; what can't be published is reported at its place in
 * the file and is not in the body. Raw HTML and pictures are reported, never passed on. A text that
 * breaks a limit is reported at the first place that does, and has an empty body.
 *
 * <p>A {@link Gap} is reported wherever it stands, and is text.
 *
 * <p>Whether the entries that it refers to exist is not known here.
 */
public final class MarkdownReader {

  private MarkdownReader() {}

  /**
   * The text of a file.
   *
   * @param bodyStart offset in the file's text at which the body starts, behind the front matter
   * @param found gets what is wrong
   */
  public static Body read(SourceFile file, int bodyStart, Diagnostics found) {
    var scope = new TextScope(file, found);
    var excess = TextLimits.firstExcess(file.text(), bodyStart);
    if (excess.isPresent()) {
      var first = excess.get();
      scope.report(DiagnosticCode.LIMIT_EXCEEDED, first.offset(), first.message());
      return Body.EMPTY;
    }
    return switch (BoundedParser.parse(file.text(), bodyStart)) {
      case Parsing.Done(var document) -> read(document, bodyStart, scope);
      case Parsing.GivenUp(var reason) -> {
        scope.report(DiagnosticCode.LIMIT_EXCEEDED, bodyStart, reason);
        yield Body.EMPTY;
      }
    };
  }

  /**
   * Whether something was found only because of other texts, so that it may be gone a moment later.
   */
  public static boolean isPassing(Diagnostic finding) {
    return BoundedParser.isPassing(finding.message());
  }

  private static Body read(Document document, int bodyStart, TextScope scope) {
    int before = scope.found().count();
    var parts = TextParts.of(document, scope);
    Gap.offsets(scope.file().text(), bodyStart)
        .forEach(
            gap -> scope.found().report(DiagnosticCode.GAP, place(gap, scope), "a gap to fill in"));
    var reader = new BlockReader(parts);
    var blocks = reader.read(document, 0);
    var footnotes = footnotes(reader, parts.footnotes());
    if (parts.areExceeded()) {
      return Body.EMPTY;
    }
    parts.anchors().reportUnknown();
    parts.definitions().reportUnused();
    parts.footnotes().reportUnused();
    if (blocks.isEmpty() && scope.found().count() == before) {
      scope.report(DiagnosticCode.EMPTY_BODY, bodyStart, "there is no text below the front matter");
    }
    return new Body(blocks, footnotes);
  }

  private static Location place(int gap, TextScope scope) {
    return scope.file().location(gap, gap + Gap.MARK.length());
  }

  /** Footnotes may refer to others, which then follow. */
  private static List<Body.Footnote> footnotes(BlockReader reader, Footnotes footnotes) {
    var read = new ArrayList<Body.Footnote>();
    while (read.size() < footnotes.referredTo().size()) {
      var footnote = footnotes.referredTo().get(read.size());
      String label = footnote.getText().toString();
      read.add(new Body.Footnote(label, read.size() + 1, reader.read(footnote, 1)));
    }
    return read;
  }
}
