package akkord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "de, 2024-04-09, 9. April 2024, 2024-04-09",
    "en, 2024-04-09, 9 April 2024, 2024-04-09",
    "de, 2024-03, März 2024, 2024-03",
    "en, 2024-03, March 2024, 2024-03",
    "de, 2024, 2024, 2024",
    "en, 2024~, about 2024, 2024",
    "de, 2024-04~, ca. April 2024, 2024-04",
    "de, 2031?, 2031 (unsicher), 2031",
    "en, 2024-04-09?, 9 April 2024 (uncertain), 2024-04-09",
  })
  void writesDatesAsTheLanguageDoes(String language, String edtf, String text, String iso) {
    var dates = new Dates(Words.of(new LanguageTag(language)));
    var date = dates.of(EdtfDate.parse(edtf).orElseThrow());
    assertEquals(new DateText(text, iso), spaced(date));
  }

  @ParameterizedTest
  @CsvSource({"de, 9.\u00a0April\u00a02024", "en, 9\u00a0April\u00a02024"})
  void keepsADateTogether(String language, String text) {
    var dates = new Dates(Words.of(new LanguageTag(language)));
    assertEquals(text, dates.of(EdtfDate.parse("2024-04-09").orElseThrow()).text());
  }

  private static DateText spaced(DateText date) {
    return new DateText(date.text().replace('\u00a0', ' '), date.iso());
  }
}
