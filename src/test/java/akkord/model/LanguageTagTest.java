package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "de, de",
    "DE, de",
    "de-at, de-AT",
    "zh-HANT-tw, zh-Hant-TW",
    "es-419, es-419",
    "en-x-Draft, en-x-draft",
    "iw, he",
    "i-klingon, tlh",
    "ja-Latn-hepburn, ja-Latn-hepburn",
    "no-NO-x-lvariant-NY, nn-NO"
  })
  void readsTagsInTheirCanonicalCase(String text, String tag) {
    var language = LanguageTag.parse(text).orElseThrow();
    assertEquals(tag, language.toString());
    assertEquals(Optional.of(language), LanguageTag.parse(tag));
  }

  @Test
  void readsEveryCodeOfTwoLettersAsTheJdkDoes() {
    var read = new TreeMap<String, String>();
    var expected = new TreeMap<String, String>();
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        var code = "" + first + second;
        read.put(code, LanguageTag.parse(code).orElseThrow().value());
        expected.put(code, new Locale.Builder().setLanguageTag(code).build().toLanguageTag());
      }
    }
    assertEquals(expected, read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "d",
        "de_DE",
        "de-",
        "-de",
        "de--AT",
        "deutschsprachig",
        "de DE",
        "de-DE-AT",
        "en-a",
        "x-private",
        "X-private",
        "und",
        "UND",
        "und-DE",
        "dé",
        "de\n",
        "*"
      })
  void refusesWhatNamesNoLanguage(String text) {
    assertEquals(Optional.empty(), LanguageTag.parse(text));
  }

  @Test
  void isAlwaysCanonical() {
    assertThrows(IllegalArgumentException.class, () -> new LanguageTag("DE"));
    assertThrows(IllegalArgumentException.class, () -> new LanguageTag("x-private"));
  }

  @Test
  void givesTheLocaleOfTheSameLanguage() {
    assertEquals("zh-Hant-TW", new LanguageTag("zh-Hant-TW").locale().toLanguageTag());
  }
}
