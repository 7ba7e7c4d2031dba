package akkord.links;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of the last published sitemap that lead to nothing in the present site. */
class PermanenceTest {

  private static final Optional<BaseUrl> BASE =
      Optional.of(new BaseUrl(new SafeUrl("https://example.org/site/")));
  private static final MemorySite SITE =
      MemorySite.of(
          """
          -- index.html --
          -- de/index.html --
          -- de/abkommen/neu/index.html --
          -- de/abkommen/bleibt/index.html --
          -- de/notiz.html --
          -- id/agreements/mond/index.html --
          -- alt/index.html --
          <meta http-equiv=refresh content="0; url=../de/">
          -- sitemap.xml --
          <urlset xmlns:xhtml="http://www.w3.org/1999/xhtml"><url>
          <loc>https://example.org/site/de/abkommen/neu/</loc>
          <xhtml:link rel="alternate" hreflang="de" href="https://example.org/site/de/abkommen/neu/"/>
          <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/site/id/agreements/mond/"/>
          </url></urlset>
          """);

  private static String sitemap(String... paths) {
    var text = new StringBuilder("<urlset>\n");
    for (String path : paths) {
      text.append("<url><loc>https://example.org/site/").append(path).append("</loc></url>\n");
    }
    return text + "</urlset>";
  }

  private static PublishedSitemap read(String xml) {
    return PublishedSitemap.read(new SourceFile(new SourcePath("old.xml"), xml)).orElseThrow();
  }

  private static List<Diagnostic> check(MemorySite site, Optional<BaseUrl> base, String... xml) {
    try {
      return Permanence.check(List.of(xml).stream().map(PermanenceTest::read).toList(), site, base);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The findings with their notes, one line each. */
  private static List<String> lines(List<Diagnostic> findings) {
    return findings.stream()
        .map(f -> f.location() + ": " + f.text() + " <- " + f.notes().getFirst().location())
        .toList();
  }

  private static List<String> findings(String... xml) {
    return lines(check(SITE, BASE, xml));
  }

  @Test
  void whatStillAnswersIsNoFinding() {
    assertEquals(
        List.of(),
        findings(
            sitemap("", "de/", "de", "de/abkommen/bleibt/", "de/notiz", "de/notiz.html", "alt/"),
            sitemap("de/abkommen/bleibt/index.html", "%64e/")));
  }

  @Test
  void anAddressWithoutAPageIsNamedWithTheNearestOne() {
    assertEquals(
        List.of(
            "sitemap.xml:1:1: the published address 'de/abkommen/bleibd/' leads to nothing now;"
                + " did you mean 'de/abkommen/bleibt/index.html'? <- old.xml:3:11"),
        findings(sitemap("de/", "de/abkommen/bleibd/")));
  }

  @Test
  void aPageWithAnotherSlugIsFoundByItsAddressWithoutALanguageAndNamesItsContent() {
    String before =
        """
        <urlset xmlns:xhtml="http://www.w3.org/1999/xhtml"><url>
        <loc>https://example.org/site/de/abkommen/mondfahrt/</loc>
        <xhtml:link rel="alternate" hreflang="de" href="https://example.org/site/de/abkommen/mondfahrt/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/site/id/agreements/mond/"/>
        </url></urlset>
        """;
    var site =
        SITE.madeFrom("de/abkommen/neu/index.html", "content/agreements/mond/de.md", Map.of());
    assertEquals(
        List.of(
            "content/agreements/mond/de.md:1:1: the published address 'de/abkommen/mondfahrt/'"
                + " leads to nothing now; its page is at 'de/abkommen/neu/' <- old.xml:2:6"),
        lines(check(site, BASE, before)));
  }

  @Test
  void whatVanishedTogetherWithItsFolderIsOneFinding() {
    assertEquals(
        List.of(
            "sitemap.xml:1:1: 3 published addresses below 'de/vertraege/' lead to nothing now,"
                + " such as 'de/vertraege/' <- old.xml:3:11"),
        findings(
            sitemap("de/vertraege/a/", "de/vertraege/", "de/vertraege/b/c.html"),
            sitemap("de/vertraege/a/")));
  }

  @Test
  void addressesElsewhereAreNotOfThisSite() {
    assertEquals(
        List.of(),
        findings(
            "<urlset><url><loc>https://example.org/other/</loc></url>"
                + "<url><loc>https://host.example/site/weg/</loc></url>"
                + "<url><loc>https://example.org/site/de/</loc></url></urlset>"));
  }

  @Test
  void aSitemapOfAnotherSiteIsNotTakenForAGoodOne() {
    assertEquals(
        List.of(
            "sitemap.xml:1:1: no published address lies below the site's own; the first is"
                + " 'https://host.example/a/' <- old.xml:1:19"),
        findings("<urlset><url><loc>https://host.example/a/</loc></url></urlset>"));
  }

  @Test
  void withoutABaseTheFolderThatAllAddressesShareIsTheTop() {
    assertEquals(
        List.of(
            "sitemap.xml:1:1: the published address 'en/' leads to nothing now <- old.xml:3:11"),
        lines(check(SITE, Optional.empty(), sitemap("de/", "en/"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.example/{x}/", "nothing", "https://a.example/%zz/", "https://"})
  void anAddressThatIsNoneIsToldAndNothingBreaks(String address) {
    assertEquals(
        List.of(
            "sitemap.xml:1:1: no published address lies below the site's own; the first is '"
                + address
                + "' <- old.xml:1:19"),
        lines(
            check(
                SITE, Optional.empty(), "<urlset><url><loc>" + address + "</loc></url></urlset>")));
  }

  @Test
  void anIndexNamesItsParts() {
    assertEquals(
        new PublishedSitemap(List.of(), List.of("https://example.org/1.xml", "2.xml")),
        read(
            "<?xml version='1.0'?><s:sitemapindex"
                + " xmlns:s='http://www.sitemaps.org/schemas/sitemap/0.9'><s:sitemap><s:loc>"
                + " https://example.org/1.xml </s:loc></s:sitemap>"
                + "<s:sitemap><s:loc>2.xml</s:loc></s:sitemap>"
                + "<s:sitemap><s:loc>2.xml</s:loc></s:sitemap></s:sitemapindex>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Not found",
        "<!doctype html><title>404</title><urlset>",
        "<rss><channel/></rss>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"
      })
  void anotherTextIsNoSitemap(String text) {
    assertEquals(
        Optional.empty(), PublishedSitemap.read(new SourceFile(new SourcePath("old.xml"), text)));
  }

  @Test
  void entitiesAndDepthDoNoHarm() {
    String deep = "<url>".repeat(20_000);
    String bomb =
        "<!DOCTYPE u [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]><urlset><url><loc>&b;&c;</loc></url>";
    assertEquals(
        List.of("&b;&c;"),
        read(bomb + deep).pages().stream().map(PublishedSitemap.Page::address).toList());
  }

  @Test
  void theSitemapThatTheSiteHasNowGivesNothing() throws IOException {
    assertEquals(List.of(), findings(new String(SITE.read(new FilePath("sitemap.xml")), UTF_8)));
  }
}
