package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "zwei  Wörter | zwei Wörter",
        "110 Mio. USD | 110\u00A0Mio.\u202FUSD",
        "1 000 km | 1\u2009000 km",
        "z.B. hier | z. B. hier",
        "z.\u00A0B. hier | z. B. hier",
        "10 % mehr | 10% mehr",
        "§ 5 gilt | §5 gilt",
        "am 10. 4. 2024 | am 10.4.2024",
        "ein Satz -- mit Strich | ein Satz – mit Strich",
        "a sentence --- with a dash | a sentence—with a dash",
        "1990-1995 | 1990 – 1995",
        "bei -5 Grad | bei \u22125 Grad",
        "und so weiter ... | und so weiter…",
        "er sagte \"so\" | er sagte „so“",
        "she said \"so\" | she said “so”",
        "\"a \"b\" c\" | „a ‚b‘ c“",
        "'so' | »so«",
        "it's so | it’s so",
        "Über\u00ADmorgen | Übermorgen",
        "Fähre | Fa\u0308hre",
        "and/or | and/\u200Bor",
        "日本語 です | 日本語です",
        "'so' | \u2018so\u201F",
        "Nr. 5 | Nr.5",
        "5 .x | 5.x",
      })
  void foldsWhatIsOnlyTypedOrSetInAnotherWay(String one, String other) {
    assertEquals(Folding.fold(one), Folding.fold(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a part | apart",
        "its | it's",
        "the states' rights | the state's rights",
        "Sie | sie",
        "5, 6 | 5,6",
        "5 6 | 56",
        "Punkt 5. 6 Staaten | Punkt 5.6 Staaten",
        "5. 6 Staaten | 5.6 Staaten",
        "von 5 .6 | von 5.6",
        "5 .6 | 5.6",
        "5 bis -3 | 5 bis 3",
        "5 – -3 | 5 – 3",
        "Start-up | Startup",
        "naïve | naive",
        "Maße | Masse",
        "m² | m2",
        "so. | so",
        "so, weil | so weil",
        "½ | 1/2",
      })
  void keepsApartWhatSaysSomethingElse(String one, String other) {
    assertNotEquals(Folding.fold(one), Folding.fold(other));
  }
}
