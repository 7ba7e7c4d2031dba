package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.both;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.location.SourcePath;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.SiteSettings.Output;
import akkord.model.StaticFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private final Diagnostics found = new Diagnostics();

  @Test
  void givesEveryEntryAPagePerLanguageAndAPermalink() {
    var site = new TestSite().segments(Map.of("agreements", both("abkommen", "agreements")));
    var plan = plan(site, agreement("rover"), TestEntries.domain("space"));
    var rover = id("agreement:rover");
    assertPath("de/abkommen/rover/index.html", new Target.EntryPage(rover, DE), plan);
    assertPath("en/agreements/rover/index.html", new Target.EntryPage(rover, EN), plan);
    assertPath("id/agreements/rover/index.html", new Target.Permalink(rover), plan);
    var space = new Target.EntryPage(id("domain:space"), DE);
    assertPath("de/domains/space/index.html", space, plan);
  }

  @Test
  void plansWhatEverySiteHas() {
    var plan = plan(new TestSite());
    assertPath("index.html", new Target.Entrance(), plan);
    assertPath("404.html", new Target.NotFound(), plan);
    assertPath("sitemap.xml", new Target.Sitemap(), plan);
    assertPath("robots.txt", new Target.Robots(), plan);
    assertPath("de/index.html", new Target.Home(DE), plan);
    assertPath("en/feed.xml", new Target.Feed(Target.FeedFormat.ATOM, EN, Optional.empty()), plan);
    for (var collection : Collection.values()) {
      assertPath(
          "de/" + collection.folder() + "/index.html",
          new Target.ListPage(collection, DE, 1),
          plan);
    }
  }

  @Test
  void plansTheOptionalOutputsOfASite() {
    var plan = plan(new TestSite(), agreement("rover"));
    var rover = id("agreement:rover");
    assertPath("de/data/index.html", new Target.OverviewPage(Overview.DATA, DE), plan);
    assertPath("de/search/index.html", new Target.OverviewPage(Overview.SEARCH, DE), plan);
    assertPath("de/handbook/index.html", new Target.OverviewPage(Overview.HANDBOOK, DE), plan);
    assertPath("de/agreements/rover/preview.png", new Target.Preview(rover, DE), plan);
    assertPath(
        "de/agreements/rover/index.json", new Target.Twin(new Target.EntryPage(rover, DE)), plan);
    assertPath("data/manifest.json", new Target.Manifest(), plan);
  }

  @Test
  void plansFilesUnderTheirFinishedNames() {
    var logo = new StaticFile("logo.svg", new SourcePath("static/logo.svg"), new byte[] {'x'});
    var assets = Assets.plan(List.of(logo), found);
    var plan = Planner.plan(new TestSite().site(), assets, found);
    assertEquals(assets.find("logo.svg"), plan.find(new Target.Asset("logo.svg")));
  }

  @Test
  void dividesTheSitemapOfALargeSite() {
    // So long that a part holds 24 pages.
    var segment = both("a".repeat(500_000), "agreements");
    var plan = plan(new TestSite().segments(Map.of("agreements", segment)), agreement("rover"));
    assertPath("sitemap-2.xml", new Target.SitemapPart(2), plan);
  }

  @Test
  void givesOverviewsTheirSegment() {
    var plan = plan(new TestSite().segments(Map.of("timeline", both("zeitleiste", "timeline"))));
    assertPath("de/zeitleiste/index.html", new Target.OverviewPage(Overview.TIMELINE, DE), plan);
    assertPath("en/timeline/index.html", new Target.OverviewPage(Overview.TIMELINE, EN), plan);
    assertPath("de/network/index.html", new Target.OverviewPage(Overview.NETWORK, DE), plan);
    assertPath("de/matrix/index.html", new Target.OverviewPage(Overview.MATRIX, DE), plan);
  }

  @Test
  void endsAnAddressInTheSlugOfItsLanguage() {
    var rover = TestAgreement.named("rover");
    rover.text(DE, rover.write(DE).slug("mondrover")).text(EN, rover.write(EN));
    var plan = plan(new TestSite(), rover.build());
    var entry = id("agreement:rover");
    assertPath("de/agreements/mondrover/index.html", new Target.EntryPage(entry, DE), plan);
    assertPath("en/agreements/rover/index.html", new Target.EntryPage(entry, EN), plan);
    assertPath("id/agreements/rover/index.html", new Target.Permalink(entry), plan);
  }

  @Test
  void reportsASlugThatIsTakenNamingBothPlaces() {
    var second = TestAgreement.named("rover");
    second.text(DE, second.write(DE).slug("moon")).text(EN, second.write(EN));
    plan(new TestSite(), TestAgreement.named("moon").build(), second.build());
    assertEquals(
        List.of(
            "rover/de.md:3:7 slug-collision: two pages have the address 'de/agreements/moon/';"
                + " choose another slug"),
        Given.printed(found.sorted()));
    assertEquals(
        "moon/de.md:1:1", found.sorted().getFirst().notes().getFirst().location().toString());
  }

  @Test
  void reportsTheSlugThatWasWrittenEvenWhereItComesFirst() {
    var first = TestAgreement.named("apollo");
    first.text(DE, first.write(DE).slug("moon")).text(EN, first.write(EN));
    plan(new TestSite(), first.build(), TestAgreement.named("moon").build());
    assertEquals(List.of("apollo/de.md:3:7 slug-collision"), Given.placed(found.sorted()));
  }

  @Test
  void allowsTheSameSlugInOtherCollectionsAndLanguages() {
    var rover = TestAgreement.named("rover");
    rover.text(DE, rover.write(DE).slug("moon")).text(EN, rover.write(EN));
    var moon = TestAgreement.named("moon");
    moon.text(DE, moon.write(DE).slug("mond")).text(EN, moon.write(EN));
    plan(new TestSite(), rover.build(), moon.build(), TestEntries.domain("moon"));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void reportsSegmentsThatAreTakenOnce() {
    var site =
        new TestSite()
            .segments(
                Map.of(
                    "agreements", both("themen", "agreements"),
                    "domains", both("themen", "domains")));
    plan(site, agreement("space"), TestEntries.domain("space"));
    assertEquals(
        List.of(
            "site.yaml:1:1 slug-collision: two pages have the address 'de/themen/'; choose another"
                + " segment"),
        Given.printed(found.sorted()));
  }

  @Test
  void dividesLongLists() {
    var plan = plan(new TestSite().pageSize(2), agreements(5));
    assertPath("de/agreements/index.html", list(1), plan);
    assertPath("de/agreements/page/2/index.html", list(2), plan);
    assertPath("de/agreements/page/3/index.html", list(3), plan);
    assertEquals(Optional.empty(), plan.find(list(4)));
  }

  @Test
  void hasNoFurtherPageForAFullOne() {
    var plan = plan(new TestSite().pageSize(2), agreements(2));
    assertEquals(Optional.empty(), plan.find(list(2)));
  }

  @Test
  void hasOnePageForAnEmptyList() {
    assertPath("de/agreements/index.html", list(1), plan(new TestSite()));
  }

  @Test
  void keepsTheAddressOfFurtherPagesFree() {
    plan(new TestSite().pageSize(1), agreement("page"), agreement("rover"));
    assertEquals(
        List.of("page/de.md:1:1 slug-collision", "page/en.md:1:1 slug-collision"),
        Given.placed(found.sorted()));
  }

  @Test
  void allowsAnEntryNamedPageWhereThereAreNoFurtherPages() {
    plan(new TestSite(), agreement("page"), agreement("rover"));
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void putsADomainsFeedsIntoItsFolder() {
    var site = new TestSite().segments(Map.of("domains", both("themen", "domains")));
    var plan = plan(site, TestEntries.domain("space"));
    var space = Optional.of(id("domain:space"));
    assertPath(
        "de/themen/space/feed.xml", new Target.Feed(Target.FeedFormat.ATOM, DE, space), plan);
    assertPath(
        "en/domains/space/feed.json",
        new Target.Feed(Target.FeedFormat.JSON_FEED, EN, space),
        plan);
    assertPath(
        "de/feed.json", new Target.Feed(Target.FeedFormat.JSON_FEED, DE, Optional.empty()), plan);
    assertPath("data/graph.jsonld", new Target.Dataset(Target.DataFile.GRAPH), plan);
  }

  @Test
  void leavesOutWhatTheSettingsLeaveOut() {
    var plan = plan(new TestSite().outputs(Output.DATA), agreement("rover"));
    assertEquals(Optional.empty(), plan.find(new Target.Permalink(id("agreement:rover"))));
    assertEquals(Optional.empty(), plan.find(new Target.OverviewPage(Overview.SEARCH, DE)));
    assertEquals(Optional.empty(), plan.find(new Target.OverviewPage(Overview.HANDBOOK, DE)));
    assertEquals(
        Optional.empty(),
        plan(new TestSite().outputs(Output.FEEDS))
            .find(new Target.OverviewPage(Overview.DATA, DE)));
    assertEquals(
        Optional.empty(), plan.find(new Target.Feed(Target.FeedFormat.ATOM, DE, Optional.empty())));
    assertTrue(plan.find(new Target.EntryPage(id("agreement:rover"), DE)).isPresent());
    assertTrue(plan.find(new Target.Sitemap()).isPresent());
  }

  @Test
  void reportsAPermalinkThatMeetsAPageInIndonesian() {
    plan(new TestSite().languages(new LanguageTag("id")), agreement("rover"));
    assertEquals(List.of("rover/agreement.yaml:1:1 slug-collision"), Given.placed(found.sorted()));
  }

  @Test
  void givesNoAddressTwice() {
    var plan = plan(new TestSite().pageSize(2), agreements(7));
    assertEquals(plan.paths().size(), new HashSet<>(plan.paths().values()).size());
    assertFalse(found.hasErrors());
  }

  private SitePlan plan(TestSite site, Entry... entries) {
    return Planner.plan(site.site(entries), Assets.plan(List.of(), found), found);
  }

  private static Entry agreement(String name) {
    return TestAgreement.named(name).build();
  }

  private static Entry[] agreements(int count) {
    return IntStream.range(0, count).mapToObj(i -> agreement("a" + i)).toArray(Entry[]::new);
  }

  private static Target list(int number) {
    return new Target.ListPage(Collection.AGREEMENTS, DE, number);
  }

  private static void assertPath(String path, Target target, SitePlan plan) {
    assertEquals(path, plan.pathOf(target).value());
  }
}
