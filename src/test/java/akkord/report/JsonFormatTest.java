package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Wording;
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
  void isAnArrayEvenWithoutFindings() {
    assertEquals("[ ]\n", new JsonFormat(Wording.ENGLISH).print(List.of()));
  }
}
