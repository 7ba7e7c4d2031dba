package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Note;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SARIF 2.1.0 for viewers of static analysis.
 *
 * @param version the generator's version
 * @param wording the language of the messages
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public record SarifFormat(String version, Wording wording) implements ReportFormat {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public String print(List<Diagnostic> findings) {
    var run = new LinkedHashMap<String, Object>();
    run.put("tool", Map.of("driver", driver(findings)));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", findings.stream().map(this::result).toList());
    var log = new LinkedHashMap<String, Object>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return IndentedJson.of(log);
  }

  private Map<String, Object> driver(List<Diagnostic> findings) {
    var driver = new LinkedHashMap<String, Object>();
    driver.put("name", "Akkord");
    driver.put("version", version);
    driver.put(
        "rules",
        findings.stream().map(Diagnostic::code).distinct().sorted().map(this::rule).toList());
    return driver;
  }

  private Map<String, Object> rule(DiagnosticCode code) {
    var rule = new LinkedHashMap<String, Object>();
    rule.put("id", code.id());
    rule.put("shortDescription", Map.of("text", wording.of(code.cause())));
    rule.put("help", Map.of("text", wording.of(code.cure())));
    return rule;
  }

  private Map<String, Object> result(Diagnostic finding) {
    var result = new LinkedHashMap<String, Object>();
    result.put("ruleId", finding.code().id());
    result.put("level", finding.severity().word());
    result.put("message", Map.of("text", wording.of(finding.message())));
    result.put("locations", List.of(Map.of("physicalLocation", place(finding.location()))));
    if (!finding.notes().isEmpty()) {
      result.put("relatedLocations", finding.notes().stream().map(this::related).toList());
    }
    return result;
  }

  private Map<String, Object> related(Note note) {
    var related = new LinkedHashMap<String, Object>();
    related.put("physicalLocation", place(note.location()));
    related.put("message", Map.of("text", wording.of(note.message())));
    return related;
  }

  private static Map<String, Object> place(Location location) {
    var region = new LinkedHashMap<String, Object>();
    region.put("startLine", location.start().line());
    region.put("startColumn", location.start().column());
    region.put("endLine", location.end().line());
    region.put("endColumn", location.end().column());
    var place = new LinkedHashMap<String, Object>();
    place.put("artifactLocation", Map.of("uri", relativeUri(location.path().value())));
    place.put("region", region);
    return place;
  }

  private static String relativeUri(String path) {
    String unmistakable = path.matches("[^/]*:.*") ? "./" + path : path; // else a: is a scheme
    try {
      return new URI(null, null, unmistakable, null).toASCIIString();
    } catch (URISyntaxException notAPath) {
      throw new IllegalArgumentException(path, notAPath);
    }
  }
}
