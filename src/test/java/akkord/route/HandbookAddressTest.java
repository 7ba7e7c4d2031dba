package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.both;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestSite;
import akkord.model.Chapter;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.SiteSettings.Output;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the chapters of the handbook stand. */
class HandbookAddressTest {

  private static final LanguageTag JA = new LanguageTag("ja");

  private final Diagnostics found = new Diagnostics();

  @Test
  void theFirstChapterIsTheOverviewAndTheOthersStandBelowIt() {
    var plan = plan(new TestSite().segments(Map.of("handbook", both("handbuch", "handbook"))));
    assertEquals(
        "de/handbuch/index.html", plan.pathOf(HandbookPages.of(Chapter.START, DE)).value());
    assertEquals(
        "de/handbuch/findings/index.html",
        plan.pathOf(HandbookPages.of(Chapter.FINDINGS, DE)).value());
    assertEquals(
        new Target.OverviewPage(Overview.HANDBOOK, DE), HandbookPages.of(Chapter.START, DE));
  }

  @Test
  void aFindingStandsInTheReadersLanguage() {
    assertEquals(
        Optional.of("en/handbook/findings/index.html#unknown-key"),
        HandbookPages.find(DiagnosticCode.UNKNOWN_KEY, EN, plan(new TestSite())));
    assertEquals(
        Optional.of("de/handbook/findings/index.html#unknown-key"),
        HandbookPages.find(DiagnosticCode.UNKNOWN_KEY, DE, plan(new TestSite())));
  }

  @Test
  void readersOfFurtherLanguagesAreSentToEnglishOrElseToWhatThereIs() {
    assertEquals(
        Optional.of(HandbookPages.of(Chapter.LINKS, EN)),
        HandbookPages.nearest(Chapter.LINKS, JA, plan(new TestSite().languages(DE, EN, JA))));
    assertEquals(
        Optional.of(HandbookPages.of(Chapter.LINKS, DE)),
        HandbookPages.nearest(Chapter.LINKS, JA, plan(new TestSite().languages(JA, DE))));
  }

  @Test
  void canBeLeftOut() {
    var plan = plan(new TestSite().outputs(Output.DATA));
    assertEquals(Optional.empty(), HandbookPages.nearest(Chapter.START, DE, plan));
    assertEquals(Optional.empty(), HandbookPages.find(DiagnosticCode.UNKNOWN_KEY, DE, plan));
  }

  @Test
  void aChapterWhoseCollectionSharesItsSegmentStandsUnderItsOwnWord() {
    var shared = both("texte", "texts");
    var plan = plan(new TestSite().segments(Map.of("agreements", shared, "briefings", shared)));
    assertEquals(
        "de/handbook/texte/index.html",
        plan.pathOf(HandbookPages.of(Chapter.AGREEMENTS, DE)).value());
    assertEquals(
        "de/handbook/briefings/index.html",
        plan.pathOf(HandbookPages.of(Chapter.BRIEFINGS, DE)).value());
    assertEquals(
        List.of("site.yaml:1:1 slug-collision", "site.yaml:1:1 slug-collision"),
        Given.placed(found.sorted()));
  }

  @Test
  void aChapterThatSharesASegmentForItselfIsReported() {
    var shared = both("texte", "texts");
    plan(new TestSite().segments(Map.of("values", shared, "style", shared)));
    assertEquals(
        List.of(
            "site.yaml:1:1 slug-collision: two pages have the address 'de/handbook/texte/';"
                + " choose another segment",
            "site.yaml:1:1 slug-collision: two pages have the address 'en/handbook/texts/';"
                + " choose another segment"),
        Given.printed(found.sorted()));
  }

  private SitePlan plan(TestSite site) {
    return Planner.plan(site.site(), Assets.plan(List.of(), found), found);
  }
}
