package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import akkord.fixture.SchemaCheck;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class SarifFormatTest {

  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @Test
  void tellsToolRulesAndResults() {
    var run = run(Findings.error(14, 12, 17, "wrong"), Findings.error(15, 1, 2, "again"));
    assertEquals("Akkord", run.at("/tool/driver/name").asString());
    assertEquals("1.2.3", run.at("/tool/driver/version").asString());
    assertEquals(1, run.at("/tool/driver/rules").size());
    assertEquals("unicodeCodePoints", run.at("/columnKind").asString());
    assertEquals(2, run.at("/results").size());
    assertEquals("unknown-reference", run.at("/results/0/ruleId").asString());
    assertEquals("error", run.at("/results/0/level").asString());
    var region = run.at("/results/0/locations/0/physicalLocation/region");
    assertEquals(14, region.at("/startLine").asInt());
    assertEquals(17, region.at("/endColumn").asInt());
  }

  @Test
  void writesPathsAsAddresses() {
    var path = new SourcePath("content/sources/über uns.yaml");
    var run = run(new Diagnostic(DiagnosticCode.INVALID_ID, Location.startOf(path), "not an id"));
    assertEquals(
        "content/sources/%C3%BCber%20uns.yaml",
        run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asString());
  }

  @Test
  void writesAPathWithAColonAsAPath() {
    var path = new SourcePath("a:b.yaml");
    var run = run(new Diagnostic(DiagnosticCode.INVALID_ID, Location.startOf(path), "not an id"));
    assertEquals(
        "./a:b.yaml",
        run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asString());
  }

  @Test
  void writesAPathFromTheTopOfTheDiskAsAFile() {
    var path = new SourcePath("/data/b c.yaml");
    var run = run(new Diagnostic(DiagnosticCode.INVALID_ID, Location.startOf(path), "not an id"));
    assertEquals(
        new JsonMapper().readTree("{\"uri\": \"file:///data/b%20c.yaml\"}"),
        run.at("/results/0/locations/0/physicalLocation/artifactLocation"));
  }

  @Test
  void namesWhatPathsAreRelativeTo() {
    var run = run(Findings.error(1, 1, 2, "wrong"));
    assertEquals(
        "%SRCROOT%",
        run.at("/results/0/locations/0/physicalLocation/artifactLocation/uriBaseId").asString());
    assertTrue(run.at("/originalUriBaseIds").has("%SRCROOT%"));
  }

  @Test
  void aFindingKeepsItsFingerprintOnAnotherLineAndEqualOnesAreCounted() {
    var first = fingerprints(run(Findings.error(1, 1, 2, "x"), Findings.error(5, 1, 2, "x")));
    var later = fingerprints(run(Findings.error(9, 4, 7, "y"), Findings.error(11, 1, 2, "x")));
    assertEquals(first.getFirst(), later.getLast());
    assertEquals(first.getFirst().replace(":1", ":2"), first.getLast());
    assertNotEquals(first.getFirst(), later.getFirst());
  }

  private static List<String> fingerprints(JsonNode run) {
    return run.findValuesAsString("akkordFinding/v1");
  }

  @Test
  void hasNoMoreResultsThanCodeScanningTakes() throws IOException {
    var findings = new ArrayList<>(Collections.nCopies(25_001, Findings.warning(1, "odd")));
    findings.add(Findings.error(9, 1, 2, "wrong"));

    var report = new SarifFormat("1.2.3", Wording.ENGLISH).print(findings);

    var log = new JsonMapper().readTree(report);
    var run = log.at("/runs/0");
    assertEquals(25_000, run.at("/results").size());
    assertEquals("error", run.at("/results/24999/level").asString());
    assertEquals(
        "2 findings are not shown here; --format json shows all",
        run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString());
    ((ArrayNode) run.at("/results")).removeAll();
    assertEquals(List.of(), schema().ofJson(log.toString()));
  }

  @Test
  void everyReportIsValidByTheSchemaOfOasis() throws IOException {
    var everyCode =
        Arrays.stream(DiagnosticCode.values())
            .map(code -> Findings.in("content/ü b:c/" + code.id() + ".md", code))
            .map(finding -> finding.withNote(Findings.place(3, 2, 2), "there"))
            .toList();
    for (var findings : List.of(everyCode, List.<Diagnostic>of())) {
      for (var wording : List.of(Wording.ENGLISH, Wording.find("de").orElseThrow())) {
        assertEquals(List.of(), schema().ofJson(new SarifFormat("1.2.3", wording).print(findings)));
      }
    }
  }

  @Test
  void theSchemaOfOasisRefusesWhatIsNotSarif() throws IOException {
    var report = new SarifFormat("1.2.3", Wording.ENGLISH).print(List.of());
    assertNotEquals(List.of(), schema().ofJson(report.replace("\"results\"", "\"findings\"")));
  }

  private static SchemaCheck schema() throws IOException {
    try (var file = SarifFormatTest.class.getResourceAsStream(SCHEMA)) {
      return SchemaCheck.against(
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static JsonNode run(Diagnostic... findings) {
    return new JsonMapper()
        .readTree(new SarifFormat("1.2.3", Wording.ENGLISH).print(List.of(findings)))
        .at("/runs/0");
  }
}
