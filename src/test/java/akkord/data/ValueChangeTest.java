package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.data.DataReader.Notation;
import akkord.data.ValueChange.Outcome;
import akkord.location.SourcePath;
import akkord.location.Span;
import akkord.location.WrittenText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One value is set; all else stays as it was written. */
class ValueChangeTest {

  private static final String STYLES = "/akkord/data/styles.txt";
  private static final SourcePath FILE = new SourcePath("x");
  private static final List<String> STAMP = List.of("translation", "stamp");

  /** Mappings in many styles, each with the text after {@code translation.stamp} is set to NEW. */
  static Stream<List<String>> styles() throws IOException {
    try (var file = Objects.requireNonNull(ValueChangeTest.class.getResourceAsStream(STYLES))) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^----\n", -1))
          .map(pair -> List.of(pair.split("(?m)^=>\n", -1)));
    }
  }

  private static String set(String text, List<String> keys, String value) {
    var written = new WrittenText(text);
    var source = written.source(FILE);
    var whole = new Span(0, source.text().length());
    return switch (ValueChange.of(source, whole, Notation.YAML, keys, value)) {
      case Outcome.Changed(var change) -> written.with(change).text();
      case Outcome.Unchanged() -> "unchanged";
      case Outcome.Refused(var at, var reason) -> at.start() + " " + reason;
    };
  }

  @ParameterizedTest
  @MethodSource("styles")
  void theStyleOfTheNeighboursIsKept(List<String> pair) {
    assertEquals(pair.getLast(), set(pair.getFirst(), STAMP, "NEW"));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void lineEndsByteOrderMarkAndTheEndOfTheFileStay(List<String> pair) {
    for (var mark : List.of("", "\uFEFF")) {
      for (var end : List.of("\n", "\r\n")) {
        String before = mark + pair.getFirst().replace("\n", end);
        String after = mark + pair.getLast().replace("\n", end);
        assertEquals(after, set(before, STAMP, "NEW"));
        assertEquals(cut(after, end), set(cut(before, end), STAMP, "NEW"));
      }
    }
  }

  /** Without the last line end, unless that belongs to a value. */
  private static String cut(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }

  @ParameterizedTest
  @MethodSource("styles")
  void anotherReaderReadsTheOldTreeAndTheValue(List<String> pair) {
    for (var value :
        List.of(
            "1", "true", "no", "2026-01-01", "a: b #c", "[x", "it's \"so\"", "", "- \\", "é\n")) {
      var expected = load(pair.getFirst());
      inner(expected).put("stamp", value);
      var changed = load(set(pair.getFirst(), STAMP, value));
      assertEquals(expected, changed);
    }
  }

  @SuppressWarnings("unchecked") // each style holds a mapping with keys that are text
  private static Map<String, Object> load(String text) {
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inner(Map<String, Object> root) {
    return (Map<String, Object>) root.computeIfAbsent("translation", _ -> new LinkedHashMap<>());
  }

  @ParameterizedTest
  @MethodSource("styles")
  void theSameValueChangesNothing(List<String> pair) {
    assertEquals("unchanged", set(pair.getLast(), STAMP, "NEW"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "url: http://a.b/ # c\\n § url_state § gone § url: http://a.b/ # c\\nurl_state: gone\\n",
        "accessed: 2024-05-01\\nurl: x § accessed § 2026-01-01 § accessed: 2026-01-01\\nurl: x",
        "{\"url\": \"x\"} § url_state § gone § {\"url\": \"x\", \"url_state\": \"gone\"}",
        "- a § url § x § 1:1 expected a mapping such as 'key: value', found a list",
        "# only words § url § x § 1:1 the key 'url' can't be set here; write it by hand",
        "a: {b: c} § a § x § 1:1 the key 'a' holds a mapping, not a single value",
        "a: 1\\na: 2 § b § x § 2:1 the key 'a' stands twice",
        "a: [b § b § x § 1:4 this bracket is not closed, or a comma is missing behind it",
        "? a\\n: b § c § x § 1:1 the key 'c' can't be set here; write it by hand",
        "url : # none\\nb: c § url § x § url : x # none\\nb: c",
        "? url § url § x § 1:1 the key 'url' can't be set here; write it by hand",
        "a: b § c § \u202E § 1:1 the value has the forbidden character U+202E",
      })
  void topLevelKeys(String text, String key, String value, String expected) {
    var lines = text.replace("\\n", "\n");
    assertEquals(expected.replace("\\n", "\n"), set(lines, List.of(key), value));
  }

  @Test
  void anEmptyFileIsLeftToPeople() {
    assertEquals(
        "1:1 the key 'url' can't be set here; write it by hand", set("", List.of("url"), "x"));
  }

  @Test
  void whatIsNoMappingOnTheWayIsRefused() {
    assertEquals("1:1 there is no key 'translation'", set("a: b", STAMP, "NEW"));
    assertEquals(
        "1:1 the key 'translation' holds no mapping", set("translation: de", STAMP, "NEW"));
    assertEquals(
        "2:1 the key 'translation' holds no mapping", set("a: b\ntranslation:\n", STAMP, "x"));
  }

  @Test
  void jsonStaysJson() {
    var written = new WrittenText("{\r\n  \"a\": true,\r\n  \"b\": {}\r\n}\r\n");
    var source = written.source(FILE);
    var whole = new Span(0, source.text().length());
    var outcome = ValueChange.of(source, whole, Notation.JSON, List.of("b", "c"), "NEW");
    assertTrue(outcome instanceof Outcome.Changed);
    var changed = written.with(((Outcome.Changed) outcome).change());
    assertEquals("{\r\n  \"a\": true,\r\n  \"b\": {\"c\": \"NEW\"}\r\n}\r\n", changed.text());
  }
}
