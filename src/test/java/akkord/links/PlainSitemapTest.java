package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain sitemap is read as jsoup reads it, or not at all. */
class PlainSitemapTest {

  private static final String SITEMAP =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\
       xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url>
          <loc>https://example.org/de/</loc>
          <lastmod>2026-05-02</lastmod>
          <xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/"/>
          <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/"/>
        </url>
        <url>
          <loc>https://example.org/en/</loc>
        </url>
      </urlset>
      """;

  /** Each piece is likely to mean something somewhere. */
  private static final List<String> PIECES =
      List.of(
          "<url>",
          "</url>",
          "<url/>",
          "<loc>",
          "</loc>",
          "<loc>data:x</loc>",
          "<lastmod>",
          "</lastmod>",
          "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"x\"/>",
          "<link href='y'/>",
          "</urlset>",
          "<image:loc>z</image:loc>",
          "<?xml-stylesheet href=\"s\"?>",
          "<!-- -->",
          "<![CDATA[",
          "]]>",
          "&amp;",
          "&",
          "\"",
          "'",
          "<",
          ">",
          "/",
          " ",
          "\n",
          "\t",
          "\u00e4",
          "a",
          "9",
          "-",
          ".");

  private static OutlineBuilder outline(String sitemap) {
    return new OutlineBuilder(new FilePath("sitemap.xml"), sitemap, new SharedTexts());
  }

  /** Whether the sitemap was read. */
  static boolean agrees(String sitemap) {
    var plain = outline(sitemap);
    boolean isRead = PlainSitemap.read(plain);
    var parsed = outline(sitemap);
    if (isRead) {
      XmlReader.parse(parsed);
    }
    assertEquals(parsed.build(), plain.build(), sitemap);
    return isRead;
  }

  @Test
  void readsWhatIsPlain() {
    assertTrue(agrees(SITEMAP));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void agreesOnChangedSitemaps(int seed) {
    var random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 2_000; i++) {
      var sitemap = new StringBuilder(SITEMAP);
      for (int change = random.nextInt(2); change >= 0; change--) {
        int start = random.nextInt(sitemap.length());
        int end = Math.min(sitemap.length(), start + random.nextInt(2) * random.nextInt(12));
        sitemap.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
      }
      read += agrees(sitemap.toString()) ? 1 : 0;
    }
    assertTrue(read > 5, "plain sitemaps among them: " + read);
  }
}
