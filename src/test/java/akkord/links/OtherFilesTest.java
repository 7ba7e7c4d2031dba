package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in files that are no pages, and pages whose bytes are no text. */
class OtherFilesTest {

  /** Each broken bar is where a link to {@code gone} stands, which is the only fault. */
  private static void assertFoundAtMarks(String text) {
    var expected = new ArrayList<String>();
    String file = "";
    int line = 0;
    for (String each : text.lines().toList()) {
      if (each.startsWith("-- ")) {
        file = each.substring(3, each.length() - 3);
        line = 0;
      } else {
        line++;
        int mark = each.indexOf(MemorySite.MARK);
        if (mark >= 0) {
          expected.add(file + ":" + line + ":" + (each.codePointCount(0, mark) + 1));
        }
      }
    }
    List<String> found =
        MemorySite.of(text).verify().diagnostics().stream()
            .map(diagnostic -> diagnostic.location().toString())
            .toList();
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        -- style.css --
        /* äöü */
        p { background: url("¦gone.png") }
        """,
        """
        -- css/style.css --
        @import '../ok.css';
        @import url(¦gone.css);
        -- ok.css --
        """,
        """
        -- style.css --
        @font-face { src: url(data:font/woff2;base64,AA==), url( ¦fonts/gone.woff2 ) format("woff2") }
        """,
        """
        -- robots.txt --
        User-agent: *
        sitemap: ¦https://example.org/site/sitemap.xml
        """,
        """
        -- feed.xml --
        <?xml version="1.0"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/site/gone</id>
        <link rel="self" href="https://example.org/site/feed.xml"/>
        <entry><link href="¦https://example.org/site/gone"/></entry></feed>
        """,
        """
        -- feed.xml --
        <feed xmlns="http://www.w3.org/2005/Atom"><entry>
        <content type="html">¦&lt;p id="a">&lt;a href="gone">x&lt;/a> &lt;a href="#b">x&lt;/a></content>
        </entry></feed>
        """,
        """
        -- feed.xml --
        <rss><channel><link>https://example.org/site/feed.xml</link><item>
        <link>¦https://example.org/site/gone</link></item></channel></rss>
        """,
        """
        -- de/feed.json --
        {"version": "https://jsonfeed.org/version/1.1", "feed_url": "https://example.org/site/de/feed.json",
        "items": [{"id": "https://example.org/site/gone", "url": "¦https://example.org/site/gone"}]}
        """,
        """
        -- graph.jsonld --
        {"@id": "https://example.org/site/id/gone#it", "url": "¦https://example.org/site/gone"}
        """,
        """
        -- sitemap.xml --
        <sitemapindex><sitemap><loc>
          ¦https://example.org/site/gone.xml
        </loc></sitemap></sitemapindex>
        """,
        """
        -- sitemap.xml --
        <urlset><url><loc>https://example.org/site/sitemap.xml</loc><image:image>
        <image:loc>¦https://example.org/site/gone.png</image:loc></image:image></url></urlset>
        """,
        """
        -- pic.svg --
        <svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/>
        <image xlink:href="¦gone.png"/></svg>
        """,
        """
        -- site.webmanifest --
        {"name": "x", "start_url": ".",
        "icons": [{"src": "¦gone.png"}]}
        -- index.html --
        """,
      })
  void findsBrokenLinks(String text) {
    assertFoundAtMarks(text);
  }

  @Test
  void otherXmlHasNoLinks() {
    assertFoundAtMarks(
        """
        -- data.xml --
        <records><link href="gone">gone</link></records>
        """);
  }

  @Test
  void bytesThatAreNoTextAreNamedOnce() {
    byte[] latin1 = "<p>\nKäse <a href=gone>x</a>ö".getBytes(StandardCharsets.ISO_8859_1);
    var site = MemorySite.of("").with("index.html", latin1);
    assertEquals(
        List.of(
            "index.html:2:2 invalid-utf-8: the file is not valid UTF-8",
            "index.html:2:14 broken-link: there is no 'gone'"),
        site.findings());
  }

  @Test
  void aByteOrderMarkAndWindowsLinesDoNotMoveThePlaces() {
    byte[] bytes = "\uFEFF<p>\r\n<a href='gone'>x</a>".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of("index.html:2:10 broken-link: there is no 'gone'"),
        MemorySite.of("").with("index.html", bytes).findings());
  }
}
