package akkord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.CountryCode;
import akkord.model.LanguageTag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

  private final Names german = new Names(WordsTest.german());
  private final Names english = new Names(WordsTest.english());

  @Test
  void namesCountriesAndLanguagesInThePagesLanguage() {
    assertEquals("Vereinigte Staaten", german.of(new CountryCode("US")));
    assertEquals("United Kingdom", english.of(new CountryCode("GB")));
    assertEquals("Japanisch", german.of(new LanguageTag("ja")));
  }

  @Test
  void namesALanguageInItself() {
    assertEquals("Deutsch", german.own(new LanguageTag("de")));
    assertEquals("日本語", german.own(new LanguageTag("ja")));
  }

  @Test
  void joinsNames() {
    assertEquals("A, B und C", german.all(List.of("A", "B", "C")));
    assertEquals("A and B", english.all(List.of("A", "B")));
    assertEquals("", english.all(List.of()));
  }

  @Test
  void sortsAsADictionaryDoes() {
    var sorted =
        Stream.of("Zusage", "Übergabe", "anbieter", "Ärztin", "Unterschrift", "Amt")
            .sorted(german.alphabetical(Function.identity()))
            .toList();
    assertEquals(
        List.of("Amt", "anbieter", "Ärztin", "Übergabe", "Unterschrift", "Zusage"), sorted);
  }
}
