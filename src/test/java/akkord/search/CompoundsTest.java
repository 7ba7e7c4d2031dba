package akkord.search;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.LanguageTag;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

  private static final List<String> VOCABULARY =
      List.of(
          "energie",
          "fusion",
          "hoch",
          "leistung",
          "rechnen",
          "computer",
          "quanten",
          "forschung",
          "sicherheit",
          "technologie",
          "land",
          "bund",
          "ki",
          "rat",
          "2024");

  private static Compounds compounds(LanguageTag language) {
    return Compounds.of(language, VOCABULARY);
  }

  @ParameterizedTest
  @CsvSource({
    "fusionsenergie, energie fusion",
    "quantencomputern, computern quanten",
    "forschungssicherheit, forschung sicherheit",
    "bundesland, bund land",
    "hochleistungsrechnen, hoch hochleistung leistung leistungsrechnen rechnen",
  })
  void splitAtWordsThatStandAlone(String word, String parts) {
    assertEquals(parts, String.join(" ", compounds(DE).parts(word)));
  }

  @ParameterizedTest
  @CsvSource({"energie", "technologiediebstahl", "vorrat", "energien", "abc2024energie"})
  void areLeftWholeWhereAPartIsUnknownOrTooShort(String word) {
    assertEquals(Set.of(), compounds(DE).parts(word));
  }

  @ParameterizedTest
  @CsvSource({
    "technologiediebstahl, diebstahl",
    "forschungsreaktor, reaktor",
    "fusionsenergie, energie fusion",
  })
  void giveWhatIsBehindAKnownWordInPlaceOfParts(String word, String rest) {
    assertEquals(rest, String.join(" ", compounds(DE).partsOrRest(word)));
  }

  @ParameterizedTest
  @CsvSource({"energisch", "technologien", "unbekannt"})
  void giveNoEndings(String word) {
    assertEquals(Set.of(), compounds(DE).partsOrRest(word));
  }

  @Test
  void areNotSplitInLanguagesThatWriteThemApart() {
    assertEquals(Set.of(), compounds(EN).partsOrRest("fusionsenergie"));
  }

  @Test
  void takeNoTimeForAWordWithoutEnd() {
    var one = Compounds.of(DE, List.of("aaaa"));
    assertEquals(Set.of(), one.partsOrRest("a".repeat(10_000)));
  }
}
