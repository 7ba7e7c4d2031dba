package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tilde in what is expected stands for a space that does not break. */
class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "Das 'kleine' Haus"          | „Das ‚kleine‘ Haus“
          Er sagt: "Ja", "nein".       | Er sagt: „Ja“, „nein“.
          "*Titel*"                    | „Titel“
          ("A")                        | („A“)
          "a "b" c"                    | „a ‚b‘ c“
          'a "b"'                      | ‚a „b“‘
          geht's Karls' rock'n'roll    | geht’s Karls’ rock’n’roll
          die '90er                    | die ’90er
          ein Schirm von 5" Breite     | ein Schirm von 5" Breite
          nur eines " allein           | nur eines " allein
          „schon“ ‚richtig‘            | „schon“ ‚richtig‘
          2020--2025 und --- aber      | 2020–2025 und — aber
          a - b -> c ---- d            | a - b -> c ---- d
          Warten ... und...            | Warten … und…
          ....                         | ....
          110 Mio. USD                 | 110~Mio.~USD
          13,9 Mrd. Euro               | 13,9~Mrd.~Euro
          USD 110                      | USD~110
          am 10. April 2024            | am 10.~April 2024
          5 km, 3 % und 20 °C          | 5~km, 3~% und 20~°C
          2024 kam sie                 | 2024 kam sie
          12 Uhr                       | 12~Uhr
          z. B. d. h. i. d. R.         | z.~B. d.~h. i.~d.~R.
          § 5 und Art. 3 Abs. 2        | §~5 und Art.~3 Abs.~2
          S. 3                         | S.~3
          Dr. Weber                    | Dr.~Weber
          `"a" -- 5 km`                | "a" -- 5 km
          https://x.org/a--b...c       | https://x.org/a--b...c
          a--b@example.org             | a--b@example.org
          **110** Mio. USD             | 110~Mio.~USD
          """)
  void german(String text, String expected) {
    assertSet("de", text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "The 'small' house"          | “The ‘small’ house”
          It's the states' don't       | It’s the states’ don’t
          '90s                         | ’90s
          "*Title*," he said           | “Title,” he said
          USD 110 million              | USD~110~million
          2.9 billion dollars          | 2.9~billion~dollars
          10 April 2024                | 10~April 2024
          April 10, 2024               | April~10, 2024
          April 2024                   | April 2024
          5 km and 3 percent           | 5~km and 3~percent
          p. 3 and pp. 4               | p.~3 and pp.~4
          No. 5, § 5                   | No.~5, §~5
          Mr. Kishida                  | Mr.~Kishida
          no. Then                     | no. Then
          """)
  void english(String text, String expected) {
    assertSet("en", text, expected);
  }

  @ParameterizedTest
  @CsvSource({"fr, \"a\" -- 5 km", "ja, 5 km..."})
  void otherLanguagesAreSetAsWritten(String language, String text) {
    assertSet(language, text, text);
  }

  private static void assertSet(String language, String text, String expected) {
    String html = Reading.of(text).html(language);
    String shown = html.replaceAll("<[^>]*>", "").replace("&quot;", "\"").replace("&gt;", ">");

    assertEquals(expected.replace('~', '\u00A0'), shown.strip());
  }
}
