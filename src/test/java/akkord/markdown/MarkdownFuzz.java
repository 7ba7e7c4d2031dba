package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fuzz.FuzzTarget;
import akkord.fuzz.FuzzTargets;
import akkord.location.LineMap;
import akkord.location.Position;
import java.util.List;

/** Texts with links, references, citations and footnotes; and HTML that claims to be harmless. */
public final class MarkdownFuzz implements FuzzTargets {

  @Override
  public List<FuzzTarget> targets() {
    return List.of(
        FuzzTarget.ofText("markdown", MarkdownFuzz::checkText),
        FuzzTarget.ofText("html", MarkdownFuzz::checkHtml),
        FuzzTarget.ofText("anchor", MarkdownFuzz::checkAnchor));
  }

  private static void checkText(String written) {
    String text = written.replace("\r\n", "\n").replace('\r', '\n');
    var read = Reading.of(text);
    var lines = new LineMap(text);
    for (var finding : read.diagnostics()) {
      assertWithin(finding.location().start(), lines);
      assertWithin(finding.location().end(), lines);
    }
    read.body().blocks().forEach(block -> assertWithin(block.at(), lines));
    for (var language : List.of("de", "en", "ja")) {
      String html = read.html(language);
      AllowList.parse(html);
      assertEquals(List.of(), HtmlOracle.objections(html));
      var layout = Reading.layout(language, "x--", 1);
      var pieces = HtmlWriter.pieces(read.body(), layout, new NumberedLinks());
      assertEquals(
          HtmlWriter.body(read.body(), layout, new NumberedLinks()).value(),
          pieces.blocks().stream().map(SafeHtml::value).reduce("", String::concat)
              + pieces.footnotes().value());
    }
  }

  private static void assertWithin(Position at, LineMap lines) {
    assertTrue(at.line() >= 1 && at.line() <= lines.lineCount(), at.toString());
    String line = lines.line(at.line());
    assertTrue(at.column() <= line.codePointCount(0, line.length()) + 1, at.toString());
  }

  private static void checkHtml(String html) {
    if (StrictHtml.isAllowed(html)) {
      assertDoesNotThrow(() -> AllowList.parse(html));
      assertEquals(List.of(), HtmlOracle.objections(html));
    }
  }

  private static void checkAnchor(String heading) {
    String anchor = AnchorSlug.of(heading);
    assertTrue(AnchorSlug.isAnchor(anchor), anchor);
    assertEquals(anchor, AnchorSlug.of(anchor));
  }
}
