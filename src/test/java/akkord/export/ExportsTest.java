package akkord.export;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.assemble.Assembler;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.Entry;
import akkord.model.Facet;
import akkord.model.Overview;
import akkord.model.SiteSettings.Output;
import akkord.route.Assets;
import akkord.route.Filter;
import akkord.route.Planner;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportsTest {

  private static final String BASE = "https://example.org/site/";

  @Test
  void theSitemapNamesEachPageWithTheSameAlternatesAsThePage() throws Exception {
    var urls = elements(export(new Target.Sitemap(), TestAgreement.named("rover").build()), "url");
    var rover =
        urls.stream()
            .filter(url -> text(url, "loc").equals(BASE + "en/agreements/rover/"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "de " + BASE + "de/agreements/rover/",
            "en " + BASE + "en/agreements/rover/",
            "x-default " + BASE + "id/agreements/rover/"),
        elements(rover, "xhtml:link").stream()
            .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href"))
            .toList());
  }

  @Test
  void theSitemapLeavesOutPagesShownForLackOfATranslation() throws Exception {
    var onlyGerman =
        TestAgreement.named("rover").text(DE, TestAgreement.named("rover").write(DE)).build();
    var pages =
        elements(export(new Target.Sitemap(), onlyGerman), "url").stream()
            .map(url -> text(url, "loc"))
            .toList();
    assertTrue(pages.contains(BASE + "de/agreements/rover/"));
    assertEquals(
        List.of(), pages.stream().filter(p -> p.endsWith("en/agreements/rover/")).toList());
    assertTrue(
        elements(export(new Target.Sitemap(), onlyGerman), "xhtml:link").stream()
            .noneMatch(link -> link.getAttribute("href").endsWith("en/agreements/rover/")));
  }

  @Test
  void theSitemapHasFilteredListsAndOverviewsButNoTextsBesideEachOther() throws Exception {
    var draft = new TestSite().outputs().draft(TestEntries.domain("space"));
    var site = Assembler.assemble(draft, LocalDate.of(2024, 5, 1)).site();
    var assets = Assets.plan(List.of(), new Diagnostics());
    var plan = Planner.plan(site, assets, new Diagnostics());
    var paths = new LinkedHashMap<Target, SitePath>(plan.paths());
    for (var language : List.of(DE, EN)) {
      var other = language.equals(DE) ? EN : DE;
      paths.put(
          new Target.FilteredList(new Filter(Facet.YEAR, "2024"), language, 1),
          SitePath.page(language.value(), "agreements", "year", "2024"));
      paths.put(
          new Target.OverviewPage(Overview.TIMELINE, language),
          SitePath.page(language.value(), "timeline"));
      paths.put(
          new Target.SideBySide(id("domain:space"), language, other),
          SitePath.page(language.value(), "domains", "space", other.value()));
    }
    var sitemap = new Exports(site, new SitePlan(paths, plan.base())).export(new Target.Sitemap());
    var pages =
        elements(sitemap.orElseThrow().bytes(), "url").stream()
            .map(url -> text(url, "loc"))
            .toList();
    assertTrue(
        pages.containsAll(
            List.of(
                BASE + "de/agreements/year/2024/",
                BASE + "en/agreements/year/2024/",
                BASE + "de/timeline/",
                BASE + "en/timeline/")));
    assertEquals(
        List.of(),
        pages.stream()
            .filter(page -> page.endsWith("/space/en/") || page.endsWith("/space/de/"))
            .toList());
  }

  @Test
  void theSitemapNamesNoPageTwice() throws Exception {
    var pages =
        elements(export(new Target.Sitemap(), TestAgreement.named("rover").build()), "url").stream()
            .map(url -> text(url, "loc"))
            .toList();
    assertEquals(pages.stream().distinct().toList(), pages);
  }

  @Test
  void theFeedHasItsLatestEntriesFirstAndFiftyAtMost() throws Exception {
    var many =
        IntStream.rangeClosed(1, 60)
            .mapToObj(n -> (Entry) TestAgreement.named("a" + n).build())
            .toArray(Entry[]::new);
    var feed = export(new Target.Feed(Target.FeedFormat.ATOM, EN, Optional.empty()), many);
    assertEquals(50, elements(feed, "entry").size());
    assertEquals("2024-05-01T00:00:00Z", text(root(feed), "updated"));
  }

  @Test
  void theFeedIsInItsLanguage() throws Exception {
    var feed =
        root(
            export(
                new Target.Feed(Target.FeedFormat.ATOM, DE, Optional.empty()),
                TestAgreement.named("rover").build()));
    assertEquals("de", feed.getAttribute("xml:lang"));
    assertEquals("Titel", text(feed, "title"));
    assertEquals(BASE + "de/feed.xml", text(feed, "id"));
    var entry = elements(feed, "entry").getFirst();
    assertEquals(BASE + "de/agreements/rover/", text(entry, "id"));
    assertEquals("2024-05-01T00:00:00Z", text(entry, "updated"));
  }

  @Test
  void aFeedWithoutEntriesIsStillAFeed() throws Exception {
    var feed = export(new Target.Feed(Target.FeedFormat.ATOM, EN, Optional.empty()));
    assertEquals(List.of(), elements(feed, "entry"));
    assertEquals("1970-01-01T00:00:00Z", text(root(feed), "updated"));
  }

  @Test
  void robotsNameTheSitemap() {
    assertEquals(
        "User-agent: *\nAllow: /\nSitemap: https://example.org/site/sitemap.xml\n",
        new String(export(new Target.Robots()), StandardCharsets.UTF_8));
  }

  @Test
  void theSameSiteGivesTheSameBytes() {
    var rover = TestAgreement.named("rover").build();
    assertArrayEquals(export(new Target.Sitemap(), rover), export(new Target.Sitemap(), rover));
  }

  private static byte[] export(Target target, Entry... entries) {
    var all = new LinkedHashMap<String, Entry>();
    all.put("space", TestEntries.domain("space"));
    for (var entry : entries) {
      all.put(entry.id().toString(), entry);
    }
    var draft =
        new TestSite()
            .outputs(Output.FEEDS, Output.PERMALINKS)
            .draft(all.values().toArray(Entry[]::new));
    var site = Assembler.assemble(draft, LocalDate.of(2024, 5, 1)).site();
    var plan = Planner.plan(site, Assets.plan(List.of(), new Diagnostics()), new Diagnostics());
    return new Exports(site, plan).export(target).orElseThrow().bytes();
  }

  private static Element root(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  private static List<Element> elements(byte[] xml, String name) throws Exception {
    return elements(root(xml), name);
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).getFirst().getTextContent();
  }
}
