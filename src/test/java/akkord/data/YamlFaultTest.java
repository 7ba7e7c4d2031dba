package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not plain YAML 1.2 data is reported where an editor has to mend it. */
class YamlFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "a: &x [*x] § 1:4 yaml-feature",
        "a: *nope § 1:4 yaml-feature",
        "a: !!str 1 § 1:4 yaml-feature",
        "a: !include /etc/passwd § 1:4 yaml-feature",
        "a: !!x [!!y [1]] § 1:4 yaml-feature",
        "a: 1\\n<<: {b: 2} § 2:1 yaml-feature",
        "%YAML 1.1\\n---\\na: 1 § 1:1 yaml-feature",
        "a: 1\\n%b: 2 § 2:1 yaml-feature",
        "a: 1\\n---\\nb: 2 § 2:1 yaml-feature",
        "a: 1\\n...\\n § 2:1 yaml-feature",
        "a: 1\\n? [x, y]\\n: 2 § 2:1 invalid-yaml",
        "a: 1\\n[x]: 2 § 2:1 invalid-yaml",
        "a: 1\\nb: 2\\na: 3 § 3:1 duplicate-key",
        "a:\\n  - {b: 1, b: 2} § 2:12 duplicate-key",
      })
  void whatIsNotPlainDataIsReportedAtItsPlace(String written, String expected) {
    assertEquals(expected, Parsed.yaml(unescaped(written)).findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "- a\\n- b § 1:1 wrong-type",
        "just text § 1:1 wrong-type",
        "null § 1:1 wrong-type",
        "a: \"open\\nb: 2\\n § 1:4 invalid-yaml",
        "a: 'open\\nb: 2\\n § 1:4 invalid-yaml",
        "a: \"open\\nb: \"closed\"\\n § 1:4 invalid-yaml",
        "a: [x, y\\nb: 2\\n § 1:4 invalid-yaml",
        "a: [x, y\\n § 1:4 invalid-yaml",
        "a: {x: y\\n § 1:4 invalid-yaml",
        "a: [x, , y] § 1:8 invalid-yaml",
        "a:\\n\\t- b § 2:1 invalid-yaml",
        "a:\\n  b: 1\\n\\tc: 2 § 3:1 invalid-yaml",
        "a\uFF1A b\\nc: d § 1:2 invalid-yaml",
        "a:\u00A0b\\nc: d § 1:3 invalid-yaml",
        "a: b: c § 1:5 invalid-yaml",
        "a: \u201Eb: c\u201C § 1:6 invalid-yaml",
        "a: |9\\n  x\\nb: 1 § 1:4 invalid-yaml",
        "a: \"x\\\\u0000y\" § 1:4 forbidden-character",
        "a: \"x\\\\uD800y\" § 1:4 forbidden-character",
        "a: \"x\\\\u202Ey\" § 1:4 forbidden-character",
        "a: \"\\\\q\" § 1:6 invalid-yaml",
        "a: \"x\\\\u12\" § 1:8 invalid-yaml",
        "a: \"x\\\\uD8 § 1:4 invalid-yaml",
        "a: \"x\\\\U00110000\" § 1:8 invalid-yaml",
        "a: [[[[[[[[[[1]]]]]]]]]] § 1:13 limit-exceeded",
      })
  void brokenSyntaxIsReportedAtItsPlace(String written, String expected) {
    assertEquals(expected, Parsed.yaml(unescaped(written)).findings());
  }

  /** In the table a line break is written as {@code \n}, a tab as {@code \t}. */
  private static String unescaped(String written) {
    return written.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: b",
        "a: \u201Eb\u201C",
        "a: |\n  b\n  ---\n  c",
        "# only a comment",
        "a: \"x # y\"",
        "a: https://example.org/#b",
      })
  void plainDataHasNoFindings(String text) {
    var parsed = Parsed.yaml(text);
    assertEquals("", parsed.findings());
    assertTrue(parsed.root().isPresent());
  }

  @Test
  void namesTheFirstPlaceOfADuplicate() {
    var finding = Parsed.yaml("a: 1\nb: 2\na: 3").found().sorted().getFirst();
    assertEquals("1:1", finding.notes().getFirst().location().start().toString());
  }

  @Test
  void boundsTheNumberOfNodes() {
    var many = "a: [" + "1,".repeat(TreeBuilder.MOST_NODES) + "1]";
    assertTrue(Parsed.yaml(many).findings().endsWith("limit-exceeded"));
  }
}
