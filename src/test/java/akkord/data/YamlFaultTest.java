package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
        "? [x, y]\\n: 2 § 1:1 invalid-yaml",
        "&x a: 1 § 1:1 yaml-feature",
        "!!str a: 1 § 1:1 yaml-feature",
        "a: 1\\n\u2003b: 2 § 2:1 invalid-yaml",
        "\"\u2003a\": 1 § ''",
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
        "a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {}}}}}}}}}}} § 1:40 limit-exceeded",
      })
  void brokenSyntaxIsReportedAtItsPlace(String written, String expected) {
    assertEquals(expected, Parsed.yaml(unescaped(written)).findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "a: \"open\\nb: 2\\n\\n § 1:4 this quote is never closed",
        "a: \"open\\nb: \"closed\" § 1:4 this quote is not closed where its text ends",
        "a: 'b\\n  c'd\\ne: 1 § 1:4 this quote is not closed where its text ends",
        "a: |\\n    x\\n  y: 1 § 1:4 the text below is not indented as this sign announces",
        "a: 'x\\n  y'\\nb: c: d § 3:5 a colon and a space stand inside a value; put the value in"
            + " quotes",
        "a: [x, y\\nb: 2 § 1:4 this bracket is not closed, or a comma is missing behind it",
        "a: {x: y\\n\\n § 1:4 this bracket is not closed, or a comma is missing behind it",
        "a: 'it's' § 1:8 expected <block end>, but found '<scalar>'",
        "a: 'x\\n  y'\\n- b § 3:1 expected <block end>, but found '-'",
        "a: {x: y]\\nb: 1 § 1:9 expected ',' or '}', but got ]",
        "a: \"x\\U80000000\" § 1:6 an escape in double quotes is not complete, or no character",
        "a: [x, y]] § 1:10 expected <block end>, but found ']'",
        "a: [x, , y] § 1:8 expected the node content, but found ','",
        "a:\\n\\t- b § 2:1 YAML forbids tabs for indentation; use spaces",
        "a:\\n  b: 1\\n\\n\\tc: 2\\nd: 1 § 4:1 YAML forbids tabs for indentation; use spaces",
        "a: b\\n- c § 2:1 expected <block end>, but found '-'",
        "a: 1\\n  \\tb: 2 § 2:3 YAML forbids tabs for indentation; use spaces",
        "a: x: y\\n\\tb § 1:5 a colon and a space stand inside a value; put the value in quotes",
        "a: >-\\n"
            + "  x\\n"
            + "  \\ty\\nb: |% § 4:5 expected chomping or indentation indicators, but found %(37)",
        "a\uFF1A b\\nc: d § 1:2 a full-width colon U+FF1A stands after the key; write ':' and a"
            + " space",
        "a:\u00A0b\\nc: d § 1:3 a no-break space U+00A0 stands after the colon; write a space",
        "a: b: c § 1:5 a colon and a space stand inside a value; put the value in quotes",
        "a: \u201Eb: c\u201C § 1:6 a colon and a space stand inside a value; put the value in"
            + " quotes; typographic quotes are not quotes to YAML",
        "a: ''\\nb: : c § 2:4 a colon and a space stand inside a value; put the value in quotes",
        "a: \"\\q\" § 1:6 found unknown escape character q(113)",
        "a: \"\\ud8 § 1:4 this quote is never closed",
        "a: 1\\n%b: 2 § 2:1 a line that starts with '%' is a directive, which is not allowed",
      })
  void aFaultIsToldInTheWordsOfAnEditor(String written, String expected) {
    assertEquals(
        List.of(expected),
        Parsed.yaml(unescaped(written)).found().sorted().stream()
            .map(found -> found.location().start() + " " + found.text())
            .toList());
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

  @ParameterizedTest
  @ValueSource(strings = {"1,", "[],", "{},"})
  void boundsTheNumberOfNodes(String item) {
    int others = 3; // the mapping, its key, the list
    var most = "a: [" + item.repeat(TreeBuilder.MOST_NODES - others) + "]";
    assertEquals("", Parsed.yaml(most).findings());
    var more = "a: [" + item.repeat(TreeBuilder.MOST_NODES - others + 1) + "]";
    assertTrue(Parsed.yaml(more).findings().endsWith("limit-exceeded"));
  }
}
