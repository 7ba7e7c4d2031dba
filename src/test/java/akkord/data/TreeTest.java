package akkord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.data.DataReader.Notation;
import akkord.data.MappingNode.Member;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.location.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees hold what was written, with the exact place of each value. */
class TreeTest {

  @Test
  void yamlPlacesCountCodePoints() {
    var text = "\uD83D\uDE80 a: [b, '\uD83D\uDE80', c]\nd:\n  e: 1\n  f:\n";
    assertEquals(
        "1:1 {1:1 TEXT <\uD83D\uDE80 a>: 1:6 [1:7 TEXT <b>, 1:10 TEXT <\uD83D\uDE80>, 1:15 TEXT"
            + " <c>]; 2:1 TEXT <d>: 3:3 {3:3 TEXT <e>: 3:6 NUMBER <1>; 4:3 TEXT <f>: 4:3 NULL <>}}",
        Parsed.yaml(text).outline());
  }

  @Test
  void jsonPlacesCountCodePoints() {
    var text = "{\"\uD83D\uDE80\": [true, null, -1.50],\n \"d\": {\"e\": \"a\\\"b\"}}";
    assertEquals(
        "1:1 {1:2 TEXT <\uD83D\uDE80>: 1:7 [1:8 BOOLEAN <true>, 1:14 NULL <null>, 1:20 NUMBER"
            + " <-1.50>]; 2:2 TEXT <d>: 2:7 {2:8 TEXT <e>: 2:13 TEXT <a\"b>}}",
        Parsed.json(text).outline());
  }

  @Test
  void eachNodeCoversWhatWasWrittenOfIt() {
    assertEquals(
        List.of(
            "{\"a\\\"b\": [\"x\\\\\", -1.5, \"y\\\"z\"], \"c\": {}}",
            "[\"x\\\\\", -1.5, \"y\\\"z\"]",
            "\"x\\\\\"",
            "-1.5",
            "\"y\\\"z\"",
            "{}"),
        covered(Parsed.json(" {\"a\\\"b\": [\"x\\\\\", -1.5, \"y\\\"z\"], \"c\": {}} ")));
    assertEquals(
        List.of(
            "a: 'x''y'\nb:\n  - \"z\\\"\" # w\nc: {d: e}",
            "'x''y'",
            "- \"z\\\"\"",
            "\"z\\\"\"",
            "{d: e}",
            "e"),
        covered(Parsed.yaml("a: 'x''y'\nb:\n  - \"z\\\"\" # w\nc: {d: e}\n\n")));
  }

  private static List<String> covered(Parsed parsed) {
    return nodes(parsed.root().orElseThrow())
        .map(node -> parsed.file().text().substring(node.span().start(), node.span().end()))
        .toList();
  }

  private static Stream<Node> nodes(Node node) {
    return switch (node) {
      case ScalarNode _ -> Stream.of(node);
      case SequenceNode list ->
          Stream.concat(Stream.of(node), list.items().stream().flatMap(TreeTest::nodes));
      case MappingNode mapping ->
          Stream.concat(
              Stream.of(node),
              mapping.members().stream().map(Member::value).flatMap(TreeTest::nodes));
    };
  }

  @Test
  void forbiddenCharactersOfEscapesAreReplaced() {
    assertEquals(
        "1:1 {1:1 TEXT <a>: 1:4 TEXT <x\uFFFD\uFFFDy>}",
        Parsed.yaml("a: \"x\\u202E\\u0000y\"").outline());
  }

  @Test
  void linesOfPropertiesMayBeEmptyOrHoldABackslashAlone() {
    assertEquals("1:1 {1:1 TEXT <a>: 2:3 TEXT <b>}", Parsed.properties("\\\na=b\n\n\n").outline());
  }

  @Test
  void twoBackslashesDoNotJoinALineToTheNext() {
    assertEquals(
        "1:1 {1:1 TEXT <a>: 1:3 TEXT <b\\>; 2:1 TEXT <c>: 2:3 TEXT <d>}",
        Parsed.properties("a=b\\\\\nc=d").outline());
  }

  @Test
  void propertiesAreTextsOnly() {
    var text = "# no\n\uD83D\uDE80.a = no \\\n   2\n  b:\\u00e4 '{0}' \\= #x\n\nc=\n";
    assertEquals(
        "1:1 {2:1 TEXT <\uD83D\uDE80.a>: 2:7 TEXT <no 2>; 4:3 TEXT <b>: 4:5 TEXT <ä '{0}' = #x>;"
            + " 6:1 TEXT <c>: 6:1 TEXT <>}",
        Parsed.properties(text).outline());
  }

  @ParameterizedTest
  @CsvSource({
    "a=b\\nc, 2:1 invalid-properties",
    "a=\\u00e, 1:3 invalid-properties",
    "a=\\\\u00e,''",
    "a=b\\na:c, 2:1 duplicate-key",
    "a=\\u202e, 1:3 forbidden-character",
    "a b=c, 1:1 invalid-properties"
  })
  void whatIsWrongWithPropertiesHasItsPlace(String text, String findings) {
    assertEquals(findings, Parsed.properties(text.replace("\\n", "\n")).findings());
  }

  @ParameterizedTest
  @CsvSource({
    "no, TEXT",
    "yes, TEXT",
    "true, BOOLEAN",
    "'\"true\"', TEXT",
    "0123, NUMBER",
    "0o17, NUMBER",
    "0x1F, NUMBER",
    "1e3, NUMBER",
    ".inf, NUMBER",
    "-.5, NUMBER",
    "2024, NUMBER",
    "2024-04, TEXT",
    "2024-04-09, TEXT",
    "1.2.3, TEXT",
    "~, NULL",
    "NULL, NULL",
    "١٢, TEXT"
  })
  void kindsFollowYaml12(String written, ScalarNode.Kind kind) {
    var value = Parsed.yaml("v: " + written).root().flatMap(root -> root.find("v")).orElseThrow();
    assertEquals(kind, ((ScalarNode) value).kind());
  }

  @Test
  void aPartKeepsThePlacesOfTheWholeFile() {
    var text = "\uD83D\uDE80\nkey: value\nrest";
    var file = new SourceFile(new SourcePath("x"), text);
    var found = new Diagnostics();
    var root = DataReader.read(file, new Span(3, 14), Notation.YAML, found).orElseThrow();
    assertEquals("2:6", file.location(root.find("key").orElseThrow().span()).start().toString());
    assertEquals("2:11", file.location(root.find("key").orElseThrow().span()).end().toString());
  }

  @Test
  void aJsonFaultIsToldInOneLine() {
    assertEquals(
        List.of(
            "x:1:7 invalid-json: this is not JSON: Unexpected character ('}' (code 125)): expected"
                + " a value"),
        Given.printed(Parsed.json("{\"a\": }").found().sorted()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "{\"a\": 1, \"a\": 2} § 1:10 duplicate-key",
        "[1] § 1:1 wrong-type",
        "{\"a\": } § 1:7 invalid-json",
        "{\"a\": 1} x § 1:10 invalid-json",
        "{\"a\": 1}{} § 1:9 invalid-json",
        "{\"a\": NaN} § 1:7 invalid-json",
        "{\"a\": \"x\\u0000\"} § 1:7 forbidden-character",
        "{\"a\": [[[[[[[[[[1]]]]]]]]]]} § 1:16 limit-exceeded",
        "{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{}}}}}}}}}}} § 1:51 limit-exceeded",
      })
  void jsonFaultsAreReportedAtTheirPlace(String text, String expected) {
    assertEquals(expected, Parsed.json(text.replace('\'', '"')).findings());
  }
}
