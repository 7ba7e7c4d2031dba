package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is set in which language: {@code typography/*.txt} have one case a line, the source before
 * the bar and what is expected behind it. There a tilde stands for a space that does not break and
 * an underscore for a narrow one.
 */
class TypographyTest {

  static List<SetCase> german() {
    return SetCase.read("german.txt");
  }

  static List<SetCase> english() {
    return SetCase.read("english.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          両機関は"観測"を行う。         | 両機関は「観測」を行う。
          "彼は'海'と言う"               | 「彼は『海』と言う」
          "*題名*"                       | 「題名」
          "A"と"B"                       | 「A」と「B」
          画面は5"です                   | 画面は5"です
          「既に」『正しい』             | 「既に」『正しい』
          don't は it's                  | don't は it's
          山田 太郎                      | 山田 太郎
          `"a"`                          | "a"
          """)
  void japanese(String text, String expected) {
    assertEquals(expected, shown("ja", text), text);
  }

  @ParameterizedTest
  @MethodSource("german")
  void german(SetCase each) {
    assertEquals(each.expected(), shown("de", each.source()), each.source());
  }

  @ParameterizedTest
  @MethodSource("english")
  void english(SetCase each) {
    assertEquals(each.expected(), shown("en", each.source()), each.source());
  }

  @ParameterizedTest
  @CsvSource({"fr, \"a\" -- 5 km", "ja, 5 km..."})
  void otherLanguagesAreSetAsWritten(String language, String text) {
    assertEquals(text, shown(language, text));
  }

  private static String shown(String language, String text) {
    String html = Reading.of(text).html(language);
    return html.replaceAll("<[^>]*>", "").replace("&quot;", "\"").replace("&gt;", ">").strip();
  }
}
