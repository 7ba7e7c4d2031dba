package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import akkord.fixture.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonFormatTest {

  @Test
  void tellsEverythingAFindingHolds() {
    var finding =
        Findings.error(14, 12, 17, "no domain 'spase'").withNote(Findings.place(1, 1, 2), "there");
    var expected =
        """
        [ {
          "code": "unknown-reference", "severity": "error",
          "path": "content/agreements/rover/agreement.yaml",
          "start": {"line": 14, "column": 12}, "end": {"line": 14, "column": 17},
          "message": "no domain 'spase'",
          "cure": "Correct the id, or add the entry.",
          "notes": [ {
            "path": "content/agreements/rover/agreement.yaml",
            "start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 2},
            "message": "there"
          } ]
        } ]
        """;
    var mapper = new JsonMapper();
    assertEquals(
        mapper.readTree(expected),
        mapper.readTree(new JsonFormat(Wording.ENGLISH).print(List.of(finding))));
  }

  @Test
  void everyReportIsAsDocumented() throws IOException {
    var schema =
        SchemaCheck.against(
            Files.readString(
                Path.of(System.getProperty("akkord.home", "."), "src/docs/findings.schema.json")));
    var findings =
        Arrays.stream(DiagnosticCode.values())
            .map(code -> Findings.in(code.id() + ".md", code))
            .map(finding -> finding.withNote(Findings.place(3, 2, 2), "there"))
            .toList();
    assertEquals(List.of(), schema.ofJson(new JsonFormat(Wording.ENGLISH).print(findings)));
    assertEquals(List.of(), schema.ofJson(new JsonFormat(Wording.ENGLISH).print(List.of())));
    assertNotEquals(List.of(), schema.ofJson("[{\"code\": \"raw-html\"}]"));
  }

  @Test
  void isAnArrayEvenWithoutFindings() {
    assertEquals("[ ]\n", new JsonFormat(Wording.ENGLISH).print(List.of()));
  }
}
