package akkord.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever part of a file is there, reading ends with a tree or a finding. */
class RobustnessTest {

  private static final String YAML =
      """
      title: {de: "Größe: \\u00e4", en: 'It''s'}   # comment
      list:
        - a
        - [b, {c: d}]
        - >-
          folded
          text
      "quoted key": |
        literal
      ? plain
      : \uD83D\uDE80
      money: {amount: 1.0860, x: ~}
      """;
  private static final String JSON =
      "{\"a\": [1.5, true, null, \"\\u00e4\\\"\"], \"b\": {\"c\": \"\uD83D\uDE80\"}}\n";

  private static final String PROPERTIES =
      "# a\n! b\n\n  key = x \\\n    y\\u00e4\nk\\=\\ l:z\n\uD83D\uDE80 =\\\\\n = \nm=#\n";

  @TestFactory
  Stream<DynamicTest> everyPartReads() {
    return Stream.of(
        DynamicTest.dynamicTest("YAML", () -> readParts(YAML, Parsed::yaml)),
        DynamicTest.dynamicTest("JSON", () -> readParts(JSON, Parsed::json)),
        DynamicTest.dynamicTest("properties", () -> readParts(PROPERTIES, Parsed::properties)));
  }

  private static void readParts(String text, Function<String, Parsed> read) {
    for (int i = 0; i <= text.length(); i++) {
      for (var part : new String[] {text.substring(0, i), text.substring(i)}) {
        var parsed = read.apply(part);
        boolean accounted = parsed.root().isPresent() || !parsed.findings().isEmpty();
        assertTrue(accounted, () -> "neither a tree nor a finding: " + part);
      }
    }
  }
}
