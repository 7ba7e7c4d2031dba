package akkord.route;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.SiteSettings.Output;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The files beside an entry's page. */
class CompanionsTest {

  private static final SitePath PAGE = new SitePath("de/x/index.html");

  @Test
  void aTextIsCitedInAllFormatsAndHasAPicture() {
    assertEquals(
        List.of("de/x/citation.bib", "de/x/citation.json", "de/x/citation.ris", "de/x/preview.png"),
        beside(new TestSite(), "agreement:rover"));
    assertEquals(
        List.of("de/x/citation.bib", "de/x/citation.json", "de/x/citation.ris", "de/x/preview.png"),
        beside(new TestSite(), "briefing:news"));
  }

  @Test
  void aTextInAnotherLanguageIsNotCitedInThisOne() {
    assertEquals(List.of(), beside(new TestSite(), "agreement:english"));
  }

  @Test
  void aSourceIsCitedInTheFirstLanguageOnly() {
    assertEquals(
        List.of("de/x/citation.bib", "de/x/citation.json", "de/x/citation.ris", "de/x/preview.png"),
        beside(new TestSite(), "source:report"));
    assertEquals(
        List.of("de/x/preview.png"), beside(new TestSite().languages(EN, DE), "source:report"));
  }

  @Test
  void othersAreNotCited() {
    assertEquals(List.of("de/x/preview.png"), beside(new TestSite(), "domain:space"));
  }

  @Test
  void citationsBelongToTheData() {
    assertEquals(
        List.of("de/x/preview.png"),
        beside(new TestSite().outputs(Output.PREVIEWS), "agreement:rover"));
  }

  @Test
  void picturesCanBeLeftOut() {
    assertEquals(
        List.of("de/x/citation.bib", "de/x/citation.json", "de/x/citation.ris"),
        beside(new TestSite().outputs(Output.DATA), "agreement:rover"));
  }

  @Test
  void onlyPagesOfEntriesHaveSuchFiles() {
    assertEquals(
        Map.of(), Companions.beside(Map.of(new Target.Home(DE), PAGE), new TestSite().site()));
  }

  private static List<String> beside(TestSite site, String entry) {
    var english = TestAgreement.named("english");
    english.text(EN, english.write(EN));
    var all =
        site.site(
            TestAgreement.named("rover").build(),
            english.build(),
            TestEntries.briefing("news", "2024"),
            TestEntries.source("report"),
            TestEntries.domain("space"));
    return Companions.beside(Map.of(new Target.EntryPage(id(entry), DE), PAGE), all)
        .values()
        .stream()
        .map(SitePath::value)
        .sorted()
        .toList();
  }
}
