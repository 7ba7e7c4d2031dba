package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.both;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.fixture.TestText;
import akkord.location.SourcePath;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.Facet;
import akkord.model.Overview;
import akkord.model.SiteSettings.Output;
import akkord.model.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The addresses of filtered lists, of texts side by side and of overviews. */
class FurtherPagesTest {

  private static final Target SIDE_BY_SIDE = new Target.SideBySide(id("agreement:rover"), DE, EN);

  private final Diagnostics found = new Diagnostics();

  @Test
  void filteredListsStandBelowTheListOfAll() {
    var site =
        new TestSite()
            .segments(
                Map.of("agreements", both("abkommen", "agreements"), "year", both("jahr", "year")));
    var plan = plan(site, agreement("rover"), TestEntries.domain("space"));
    var year = new Filter(Facet.YEAR, "2024");
    assertPath("de/abkommen/jahr/2024/index.html", new Target.FilteredList(year, DE, 1), plan);
    assertPath("en/agreements/year/2024/index.html", new Target.FilteredList(year, EN, 1), plan);
    var domain = new Filter(Facet.DOMAIN, "space");
    assertPath("de/abkommen/domain/space/index.html", new Target.FilteredList(domain, DE, 1), plan);
    assertEquals(
        Optional.empty(),
        plan.find(new Target.FilteredList(new Filter(Facet.YEAR, "2025"), DE, 1)));
  }

  @Test
  void theListOfADomainEndsInItsSlugOfTheLanguage() {
    var plan = plan(new TestSite(), agreement("rover"), space());
    var list = new Filter(Facet.DOMAIN, "space");
    assertPath(
        "de/agreements/domain/weltraum/index.html", new Target.FilteredList(list, DE, 1), plan);
    assertPath("en/agreements/domain/space/index.html", new Target.FilteredList(list, EN, 1), plan);
  }

  @Test
  void twoDomainsWithOneSlugAreReportedWhereItIsWrittenOnly() {
    var plan =
        plan(
            new TestSite(),
            agreement("rover"),
            TestAgreement.named("telescope").domain("weltraum").build(),
            space(),
            TestEntries.domain("weltraum"));
    assertEquals(List.of("space/de.md:3:7 slug-collision"), Given.placed(found.sorted()));
    assertEquals(
        Optional.empty(),
        plan.find(new Target.FilteredList(new Filter(Facet.DOMAIN, "weltraum"), DE, 1)));
  }

  @Test
  void longFilteredListsAreDivided() {
    var plan = plan(new TestSite().pageSize(1), agreement("one"), agreement("two"));
    var status = new Filter(Facet.STATUS, "active");
    assertPath(
        "de/agreements/status/active/page/2/index.html",
        new Target.FilteredList(status, DE, 2),
        plan);
    assertEquals(Optional.empty(), plan.find(new Target.FilteredList(status, DE, 3)));
  }

  @Test
  void reportsFiltersThatShareAnAddress() {
    var site = new TestSite().segments(Map.of("year", both("domain", "year")));
    var agreement = TestAgreement.named("rover").domain("2024").build();
    plan(site, agreement, TestEntries.domain("2024"));
    assertEquals(
        List.of(
            "site.yaml:1:1 slug-collision: two pages have the address"
                + " 'de/agreements/domain/2024/'; choose another segment"),
        Given.printed(found.sorted()));
  }

  @Test
  void textsSideBySideStandBelowTheEntry() {
    var plan = plan(new TestSite(), agreement("rover"));
    assertPath("de/agreements/rover/de-en/index.html", SIDE_BY_SIDE, plan);
    assertPath(
        "en/agreements/rover/en-de/index.html",
        new Target.SideBySide(id("agreement:rover"), EN, DE),
        plan);
  }

  @Test
  void anEntryInOneLanguageHasNothingBesideIt() {
    var rover = TestAgreement.named("rover");
    rover.text(DE, rover.write(DE));
    assertEquals(Optional.empty(), plan(new TestSite(), rover.build()).find(SIDE_BY_SIDE));
  }

  @Test
  void textsSideBySideCanBeLeftOut() {
    var plan = plan(new TestSite().outputs(Output.DATA), agreement("rover"));
    assertEquals(Optional.empty(), plan.find(SIDE_BY_SIDE));
  }

  @Test
  void theStateOfTheTranslationsHasAPage() {
    var site = new TestSite().segments(Map.of("translations", both("uebersetzungen", "texts")));
    var target = new Target.OverviewPage(Overview.TRANSLATIONS, DE);
    assertPath("de/uebersetzungen/index.html", target, plan(site));
  }

  @Test
  void noTextStandsBesideItself() {
    var plan = plan(new TestSite(), agreement("rover"));
    assertEquals(
        List.of(SIDE_BY_SIDE, new Target.SideBySide(id("agreement:rover"), EN, DE)),
        plan.paths().keySet().stream().filter(Target.SideBySide.class::isInstance).toList());
  }

  /** A domain whose German text chooses a slug. */
  private static Domain space() {
    return new Domain(
        id("domain:space"),
        new SourcePath("space/domain.yaml"),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        List.of(),
        new Texts(
            Given.ordered(
                DE,
                TestText.in("space/de.md").slug("weltraum").prose(),
                EN,
                TestText.in("space/en.md").prose())));
  }

  private SitePlan plan(TestSite site, Entry... entries) {
    return Planner.plan(site.site(entries), Assets.plan(List.of(), found), found);
  }

  private static Entry agreement(String name) {
    return TestAgreement.named(name).build();
  }

  private static void assertPath(String path, Target target, SitePlan plan) {
    assertEquals(path, plan.pathOf(target).value());
  }
}
