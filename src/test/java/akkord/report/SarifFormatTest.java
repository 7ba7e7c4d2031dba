package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifFormatTest {

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

  private static JsonNode run(Diagnostic... findings) {
    return new JsonMapper()
        .readTree(new SarifFormat("1.2.3", Wording.ENGLISH).print(List.of(findings)))
        .at("/runs/0");
  }
}
