package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain page is read as jsoup reads it, or not at all. */
class PlainPageTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="de">
      <head><meta charset="utf-8"><title>A &amp; b</title>
      <link rel="canonical" href="https://example.org/?a=1&amp;b=2"><script src="x.js" defer></script>
      <style>p > a { color: red }</style></head>
      <body class=plain>
      <!-- a comment -->
      <nav><ul><li><a href="a.html">A</a></li><li lang="en"><b><i>b</i></b></li></ul></nav>
      <main id="main"><h1>One</h1><p>Text <em>with <a href='#x'>link</a></em><br/> &lt; and</p>
      <table><caption>c</caption><colgroup><col></colgroup><thead><tr><th>h</th></tr></thead>
      <tbody><tr><td><p>cell</p><img src="a.png" alt=""></td></tr></tbody></table>
      <dl><dt>t</dt><dd>d<p>x</p></dd><div><dt>u</dt></div></dl>
      <form action="f"><input name="n" hidden><button>ok</button></form><hr>
      <a href="b"><div>block</div></a><pre>
      x</pre><script type="application/ld+json">{"a":"<b>"}</script></main>
      </body>
      </html>
      """;

  /** Each piece is likely to need mending somewhere. */
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<a href=c>",
          "</a>",
          "<b>",
          "</b>",
          "<div>",
          "</div>",
          "<li>",
          "</li>",
          "<table>",
          "</table>",
          "<tr>",
          "<td>",
          "</td>",
          "<h2>",
          "</h1>",
          "<svg>",
          "</svg>",
          "<select>",
          "<template>",
          "<br>",
          "</br>",
          "<form>",
          "<button>",
          "<ul>",
          "</ul>",
          "<dd>",
          "<!-->",
          "<!--",
          "-->",
          "--!>",
          "<![CDATA[",
          "<?x?>",
          "<",
          ">",
          "\"",
          "'",
          "=",
          "/",
          "&",
          "&amp;",
          "&ampx",
          "x",
          " ",
          "\n",
          "\f",
          "\0",
          "<script>",
          "</script>",
          "</SCRIPT>",
          "<title>",
          "<style>",
          "<!doctype html>",
          "<html id=h>",
          "<body id=b>",
          "</body>",
          "</html>",
          "<head>",
          "</head>",
          "<textarea>",
          "<input>",
          "<frameset>",
          "<plaintext>",
          "<A HREF=x>",
          "<img/src=y>",
          " id=z",
          " id=\"z\" id=y",
          "</ p>",
          "</p x>",
          "<nobr>",
          "<ruby><rt>",
          "<option>",
          "<col>",
          "<hr>",
          "<math>",
          "<noscript>",
          "<object>",
          "<span>");

  private static List<String> shape(Node node) {
    var shape = new ArrayList<String>();
    for (Node child : node.childNodes()) {
      if (child instanceof DataNode data) {
        shape.add("data " + data.getWholeData());
      } else if (child instanceof Element element && holdsNothing(element)) {
        shape.addAll(shape(element));
      } else if (child instanceof Element element) {
        shape.add(element.tag().namespace() + " " + element.tagName() + attributes(element));
        shape.addAll(shape(element));
        shape.add("end");
      }
    }
    return shape;
  }

  private static boolean hasMeaning(Element element) {
    return Set.of("html", "base", "link", "meta", "style", "script").contains(element.normalName());
  }

  /** Whether nothing is read of an element but what stands in it. */
  private static boolean holdsNothing(Element element) {
    return attributes(element).isEmpty()
        && !Set.of("style", "script").contains(element.normalName());
  }

  private static List<String> attributes(Element element) {
    return element.attributes().asList().stream()
        .filter(one -> hasMeaning(element) || NamingAttributes.READ.contains(one.getKey()))
        .map(one -> one.getKey() + (one.hasDeclaredValue() ? "=" + one.getValue() : ""))
        .toList();
  }

  private static Outline outline(Document page) {
    var outline = new OutlineBuilder(new FilePath("a.html"), "", new SharedTexts());
    PageReader.read(page, outline);
    return outline.build();
  }

  /** Whether the page was read. */
  static boolean agrees(String html) {
    var plain = PlainPage.parse(html.getBytes(StandardCharsets.UTF_8));
    Document full = Jsoup.parse(html);
    plain.ifPresent(page -> {
      assertEquals(shape(full), shape(page), html);
      assertEquals(outline(full), outline(page), html);
    });
    return plain.isPresent();
  }

  @Test
  void readsWhatIsPlain() {
    assertTrue(agrees(PAGE));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void agreesOnChangedPages(int seed) {
    var random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 1_000; i++) {
      var page = new StringBuilder(PAGE);
      for (int change = random.nextInt(3); change >= 0; change--) {
        int start = random.nextInt(page.length());
        int end = Math.min(page.length(), start + random.nextInt(2) * random.nextInt(12));
        page.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
      }
      read += agrees(page.toString()) ? 1 : 0;
    }
    assertTrue(read > 50, "plain pages among them: " + read);
  }

  @Test
  void agreesOnPagesOfTheGoldenSite() throws IOException {
    int read = 0;
    for (Path page : pages()) {
      read += agrees(whole(Files.readString(page))) ? 1 : 0;
    }
    assertTrue(read > 0);
  }

  /** Of most pages only a part is kept. */
  private static String whole(String page) {
    return page.startsWith("<!")
        ? page
        : PAGE.replaceFirst("(?s)<!-- a.*</main>", Matcher.quoteReplacement(page));
  }

  private static List<Path> pages() throws IOException {
    var golden = Path.of("").resolve("src/test/resources/akkord/site/golden");
    try (Stream<Path> files = Files.walk(golden)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
