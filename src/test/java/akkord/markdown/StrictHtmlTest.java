package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The strict reader allows nothing that the parser does not allow too. */
class StrictHtmlTest {

  private static final List<String> PARTS = parts();

  @Test
  void whatItAllowsTheParserAllows() {
    var random = new Random(5);
    int allowed = 0;
    for (int i = 0; i < 30_000; i++) {
      allowed += assertParserAgrees(soup(random));
    }
    assertTrue(allowed > 1_000, () -> "too few were allowed");
  }

  @Test
  void itAllowsAlsoMutatedTextsOnlyIfTheParserDoes() throws IOException {
    var random = new Random(6);
    for (String html : contentTexts()) {
      for (int i = 0; i < 40; i++) {
        assertParserAgrees(mutated(html, random));
      }
    }
  }

  @Test
  void ourOwnContentIsPlain() throws IOException {
    for (String html : contentTexts()) {
      assertTrue(StrictHtml.isAllowed(html), html);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<p onclick=\"x\">a</p>",
        "<a href=\"javascript:x\">a</a>",
        "<a href=\"java&#115;cript:x\">a</a>",
        "<a href=\" javascript:x\">a</a>",
        "<a href=\"//other.example/\">a</a>",
        "<a href=\"data:text/html,x\">a</a>",
        "<p>a<p>b</p></p>",
        "<p><em>a</p></em>",
        "<p>a",
        "a</p>",
        "<p><div></div></p>",
        "<table>a</table>",
        "<table>\n<tr></tr></table>",
        "<a href=\"#x\"><em><a href=\"#y\">b</a></em></a>",
        "<li>a</li>",
        "<p id=\"a\" id=\"b\">c</p>",
        "<P>a</P>",
        "<p >a</p>",
        "<p id=a>b</p>",
        "a & b",
        "a &nbsp; b",
        "a > b",
        "<!-- a -->",
        "<br/>",
        "<br></br>",
        "\u0000"
      })
  void itSaysNothingOfAnyOtherForm(String html) {
    assertFalse(StrictHtml.isAllowed(html));
  }

  private static int assertParserAgrees(String html) {
    if (!StrictHtml.isAllowed(html)) {
      return 0;
    }
    assertDoesNotThrow(() -> AllowList.parse(html), html);
    return 1;
  }

  /** Tags and texts in any order; most that are opened are closed in their turn. */
  private static String soup(Random random) {
    var html = new StringBuilder();
    var open = new ArrayList<String>();
    for (int i = random.nextInt(14); i >= 0; i--) {
      if (!open.isEmpty() && random.nextInt(3) == 0) {
        html.append("</").append(open.removeLast()).append('>');
        continue;
      }
      String part = PARTS.get(random.nextInt(PARTS.size()));
      html.append(part);
      if (part.startsWith("<") && !part.startsWith("<br") && !part.startsWith("<hr")) {
        open.add(part.replaceAll("^<|[ >].*$", ""));
      }
    }
    while (!open.isEmpty() && random.nextInt(40) > 0) {
      html.append("</").append(open.removeLast()).append('>');
    }
    return html.toString();
  }

  private static List<String> parts() {
    var parts = new ArrayList<String>();
    AllowedElement.ALL.forEach(element -> parts.add("<" + element.name() + ">"));
    for (int i = 0; i < 8; i++) {
      parts.addAll(List.of("<p>", "<em>", "<strong>", "<ul>", "<li>", "<a>", "a &amp; b", "\n"));
    }
    for (String href :
        List.of(
            "#a",
            "/a/",
            "../b/#c-1",
            "https://a.example/?b=1&amp;c=[",
            "https://[",
            "mailto:a@b.c",
            "tel:+1",
            "x:y",
            "//c.example/",
            "http://",
            "a%2Fb",
            "%",
            ".",
            "tel:",
            "#",
            "https://")) {
      parts.add("<a href=\"" + href + "\">");
    }
    parts.addAll(
        List.of("<td>x", "<th scope=\"col\">", "<thead><tr>", "<span dir=\"rtl\">", "<b>"));
    return parts;
  }

  private static String mutated(String html, Random random) {
    var mutated = new StringBuilder(html);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int start = random.nextInt(mutated.length());
      int end = Math.min(mutated.length(), start + random.nextInt(12));
      int from = random.nextInt(html.length());
      mutated.replace(start, end, html.substring(from, Math.min(html.length(), from + 6)));
    }
    return mutated.toString();
  }

  private static List<String> contentTexts() throws IOException {
    try (var files = Files.walk(Path.of("content"))) {
      var texts = new ArrayList<String>();
      for (var file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        String html = Reading.from(text, text.indexOf("\n---\n") + 5).html("de");
        if (!html.isEmpty()) {
          texts.add(html);
        }
      }
      return texts;
    }
  }
}
