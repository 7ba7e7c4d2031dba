package akkord.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.Slug;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdSuggestionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Größe und Maß: Überblick (2024)  | groesse-und-mass-ueberblick-2024",
        "Déclaration d’été                | declaration-dete",
        "U\u0308bung                      | uebung",
        "  R&D -- Ｆｕｌｌ width            | r-d-full-width",
      })
  void theLettersOfTheTitleWithoutAccents(String title, String id) {
    assertEquals(Optional.of(new Slug(id)), IdSuggestion.of(title, Optional.empty()));
  }

  @Test
  void aLongTitleIsCutBetweenTwoWords() {
    var title = "one two three four five six seven eight nine ten eleven twelve thirteen";
    assertEquals(
        Optional.of(new Slug("one-two-three-four-five-six-seven-eight-nine-ten-eleven")),
        IdSuggestion.of(title, Optional.empty()));
  }

  @Test
  void theYearStandsAtTheEndOnce() {
    assertEquals(
        Optional.of(new Slug("statement-2024")), IdSuggestion.of("Statement", Optional.of("2024")));
    assertEquals(
        Optional.of(new Slug("2024-report")), IdSuggestion.of("2024 report", Optional.of("2024")));
  }

  @Test
  void aTitleWithoutLatinLettersSuggestsNone() {
    assertEquals(Optional.empty(), IdSuggestion.of("月面探査", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/news/Rover_2024.html?x=1#y, example-org-rover-2024",
    "https://example.org/, example-org",
  })
  void anAddressSuggestsItsHostAndEnd(String address, String id) {
    assertEquals(Optional.of(new Slug(id)), IdSuggestion.ofAddress(address));
  }
}
