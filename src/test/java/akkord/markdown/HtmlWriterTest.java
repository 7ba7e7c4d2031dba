package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

  private static final String TEXT = "## A\n\n###### B[^1]\n\n[x](#a)\n\n[^1]: C\n";

  @Test
  void headingsAreShiftedAndStayHeadings() {
    String html = written(Reading.layout("de", "", 2));

    assertEquals(1, occurrences(html, "<h4 id=\"a\">"), html);
    assertEquals(1, occurrences(html, "<h6 id=\"b\">"), html);
  }

  @Test
  void twoTextsOnOnePageHaveIdsOfTheirOwn() {
    String html = written(Reading.layout("de", "en-", 0));

    assertEquals(0, occurrences(html, "id=\"a\""));
    assertEquals(1, occurrences(html, "id=\"en-a\""));
    assertEquals(1, occurrences(html, "href=\"#en-a\""));
    assertEquals(1, occurrences(html, "id=\"en-note--1\""));
    assertEquals(1, occurrences(html, "href=\"#en-note--1\""));
    assertEquals(1, occurrences(html, "id=\"en-note-ref--1-1\""));
    assertEquals(1, occurrences(html, "href=\"#en-note-ref--1-1\""));
  }

  @Test
  void aTableWithoutALabelStandsInNoRegion() {
    var body = Reading.of("|a|\n|-|\n|b|\n").body();
    var labels = new TextLabels("Notes", "Note", "Back", Optional.empty());
    var layout = new TextLayout(Reading.layout("en", "", 0).language(), 0, "", labels);

    String html = HtmlWriter.body(body, layout, new NumberedLinks()).value();

    assertFalse(html.contains("<div"), html);
  }

  @Test
  void runningTextHasNoBlockAroundIt() {
    var paragraph = (Block.Paragraph) Reading.of("\"*a*\" & b").body().blocks().getFirst();

    var html =
        HtmlWriter.inlines(paragraph.content(), Reading.layout("en", "", 0), new NumberedLinks());

    assertEquals("\u201C<em>a</em>\u201D &amp; b", html.value());
  }

  @Test
  void piecesMakeUpTheWholeText() {
    var body = Reading.of(TEXT + "\n- a [@one]\n\n> b [@two; @one][^1]\n").body();
    var layout = Reading.layout("de", "", 0);

    var pieces = HtmlWriter.pieces(body, layout, new NumberedLinks());

    String joined = pieces.blocks().stream().map(SafeHtml::value).collect(Collectors.joining());
    assertEquals(body.blocks().size(), pieces.blocks().size());
    assertEquals(
        HtmlWriter.body(body, layout, new NumberedLinks()).value(),
        joined + pieces.footnotes().value());
  }

  @Test
  void anEmptyBodyIsEmptyHtml() {
    assertEquals("", Reading.of("").html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<em>a</strong></em>",
        "a</p>",
        "<p><p>a</p></p>",
        "<script>a</script>",
        "<p onclick=\"a\">b</p>",
        "<a href=\"javascript:a\">b</a>",
        "<a href=\"data:a\">b</a>",
        "<img src=\"a\">",
        "<x>a</x>"
      })
  void theSecondWallFailsOnWhatNoTextMayHold(String html) {
    assertThrows(IllegalStateException.class, () -> AllowList.check(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "javascript:a", "https://a.org", "//a.org", "\\\\a", "a:b", "JaVaScRiPt:a/b"})
  void aPageLinksOnlyWithinItsSite(String href) {
    assertThrows(
        IllegalArgumentException.class, () -> new CitationMark(1, href, "cite--1", "Source 1"));
  }

  @Test
  void charactersThatHtmlCantHoldAreReplaced() {
    assertEquals("<p>a\uFFFDb\uFFFDc</p>\n", Reading.of("a\u0001b\uD800c").html());
  }

  @Test
  void safeHtmlIsAValue() {
    assertEquals(AllowList.check("<p>a</p>"), AllowList.check("<p>a</p>"));
    assertEquals(List.of(SafeHtml.EMPTY), List.of(AllowList.check("")));
  }

  private static String written(TextLayout layout) {
    return HtmlWriter.body(Reading.of(TEXT).body(), layout, new NumberedLinks()).value();
  }

  private static int occurrences(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
