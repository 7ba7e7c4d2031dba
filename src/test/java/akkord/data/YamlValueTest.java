package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Texts are written so that any reader of YAML takes them for the same text. */
class YamlValueTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "Größe 2", "lunar-rover", "e.g. this/that", "2024-04-09"})
  void aPlainWordStaysPlain(String text) {
    assertEquals(text, YamlValue.word(text));
    assertEquals("\"" + text + "\"", YamlValue.quoted(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no", "true", "null", "12", "1.5", "12:30", "", " a", "a: b", "#", "[x", "- a", "a "
      })
  void whatMeansSomethingToYamlIsQuoted(String text) {
    assertEquals("\"" + text + "\"", YamlValue.word(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"say \"so\"", "back\\slash", "two\nlines", "a\tb", "\u0085", "\uD83D\uDE80"})
  void anotherReaderReadsTheSame(String text) {
    var load = new Load(LoadSettings.builder().build());
    assertEquals(text, load.loadFromString(YamlValue.quoted(text)));
    assertEquals(text, load.loadFromString(YamlValue.word(text)));
  }
}
