package akkord.search;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.both;
import static akkord.fixture.Given.id;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.location.SourcePath;
import akkord.model.Entry;
import akkord.model.Site;
import akkord.model.Term;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.search.SearchDocument.Filter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchDocumentsTest {

  private static final Term FUSION =
      new Term(
          id("term:fusion-energy"),
          new SourcePath("fusion-energy.yaml"),
          both("Fusionsenergie", "fusion energy"),
          both("Bedeutung", "meaning"),
          List.of(),
          Map.of(DE, List.of("Kernfusion")),
          Map.of(DE, List.of("Fusionskraft")),
          List.of("Energie"),
          List.of());

  private static List<SearchDocument> documents(Entry... entries) {
    Site site = new TestSite().site(entries);
    var found = new Diagnostics();
    return SearchDocuments.of(site, Planner.plan(site, Assets.plan(List.of(), found), found));
  }

  private static SearchDocument german(String entry, List<SearchDocument> documents) {
    return documents.stream()
        .filter(document -> document.language().equals(DE) && document.entry().equals(id(entry)))
        .findFirst()
        .orElseThrow();
  }

  private static List<SearchDocument> withText(String text) {
    var agreement = TestAgreement.named("plan").party("lab");
    agreement.text(DE, agreement.write(DE).paragraph(words(text)));
    agreement.text(EN, agreement.write(EN).paragraph(words("Something.")));
    return documents(
        agreement.build(), TestEntries.actor("lab"), TestEntries.domain("space"), FUSION);
  }

  @Test
  void thereIsOneForEachEntryAndLanguageInOrder() {
    assertEquals(
        List.of(
            "de agreement:plan",
            "de domain:space",
            "de actor:lab",
            "de term:fusion-energy",
            "en agreement:plan",
            "en domain:space",
            "en actor:lab",
            "en term:fusion-energy"),
        withText("Text.").stream()
            .map(document -> document.language() + " " + document.entry())
            .toList());
  }

  @Test
  void anAgreementPassesTheFiltersOfItsFacts() {
    assertEquals(
        Map.of(
            Filter.COLLECTION, List.of("agreements"),
            Filter.DOMAIN, List.of("space"),
            Filter.COUNTRY, List.of("JP"),
            Filter.YEAR, List.of("2024")),
        german("agreement:plan", withText("Text.")).filters());
  }

  @Test
  void aTextThatUsesATermIsFoundByAllItsForms() {
    var others = german("agreement:plan", withText("Pläne zur Kernfusion.")).unseen().others();
    assertTrue(
        others.containsAll(
            List.of("fusionsenergie", "fusion", "energy", "fusionskraft", "energie")),
        others.toString());
    assertTrue(others.contains("plaene"), others.toString());
  }

  @Test
  void aTextThatDoesNotIsNotFoundByThem() {
    var unseen = german("agreement:plan", withText("Text.")).unseen();
    assertFalse(unseen.others().contains("energy"), unseen.toString());
    assertFalse(unseen.aliases().contains("energy"), unseen.toString());
  }

  @Test
  void aTermsOtherNamesAreAliases() {
    var aliases = german("term:fusion-energy", withText("Text.")).unseen().aliases();
    assertTrue(aliases.containsAll(List.of("energy", "energie", "fusionskraft")), "" + aliases);
    assertFalse(aliases.contains("fusionsenergie"), "" + aliases);
  }

  @Test
  void wordsThatStandOnThePageAreNoExpansions() {
    var document = german("agreement:plan", withText("Pläne zur Kernfusion."));
    assertFalse(document.unseen().others().contains("kernfusion"));
  }

  @Test
  void linesAreJson() {
    var line = new DocumentLines().line(german("actor:lab", withText("Text.")));
    assertEquals(
        "{\"url\":\"/de/actors/lab/index.html\",\"language\":\"de\",\"title\":\"lab\",\"summary\":\"\","
            + "\"meta\":{\"entry\":\"actor:lab\",\"collection\":\"actors\"},"
            + "\"filters\":{\"collection\":[\"actors\"],\"country\":[\"JP\"]},"
            + "\"passages\":[],\"otherTitles\":[],\"names\":[],\"mentions\":[],"
            + "\"aliases\":\"\",\"others\":\"\"}\n",
        line);
  }
}
