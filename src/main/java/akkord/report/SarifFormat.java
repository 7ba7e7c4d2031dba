package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Note;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SARIF 2.1.0 for viewers of static analysis and for code scanning. Paths are relative to {@code
 * %SRCROOT%}, the folder where the command runs, which is left to the reader.
 *
 * @param version the generator's version
 * @param wording the language of the messages
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public record SarifFormat(String version, Wording wording) implements ReportFormat {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /**
   * Most results that code scanning takes of one run; a report with more is refused as a whole.
   *
   * @see <a
   *     href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file">SARIF
   *     support for code scanning</a>
   */
  private static final int MOST_RESULTS = 25_000;

  /** Its version changes with what it is made of. */
  private static final String FINGERPRINT = "akkordFinding/v1";

  private static final Map<String, Object> ROOT_FOLDER =
      Map.of("description", Map.of("text", "The folder where the command ran."));

  @Override
  public String print(List<Diagnostic> findings) {
    var excerpt = Excerpt.of(findings, MOST_RESULTS, MOST_RESULTS);
    var codes = findings.stream().map(Diagnostic::code).distinct().sorted().toList();
    var run = new LinkedHashMap<String, Object>();
    run.put("tool", Map.of("driver", driver(codes)));
    run.put("language", wording.language());
    // What replaces it, in code scanning: the results of Akkord's last run.
    run.put("automationDetails", Map.of("id", "akkord/"));
    run.put("originalUriBaseIds", Map.of(SarifPlace.ROOT, ROOT_FOLDER));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results(excerpt.shown(), codes));
    if (!excerpt.left().isEmpty()) {
      run.put("invocations", List.of(invocation(excerpt.leftInAll())));
    }
    var log = new LinkedHashMap<String, Object>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return IndentedJson.of(log);
  }

  private Map<String, Object> driver(List<DiagnosticCode> codes) {
    var driver = new LinkedHashMap<String, Object>();
    driver.put("name", "Akkord");
    driver.put("version", version);
    driver.put("rules", codes.stream().map(this::rule).toList());
    return driver;
  }

  private Map<String, Object> rule(DiagnosticCode code) {
    var rule = new LinkedHashMap<String, Object>();
    rule.put("id", code.id());
    rule.put("shortDescription", Map.of("text", wording.of(code.cause())));
    rule.put("help", Map.of("text", wording.of(code.cure())));
    rule.put("defaultConfiguration", Map.of("level", code.severity().word()));
    return rule;
  }

  private List<Object> results(List<Diagnostic> findings, List<DiagnosticCode> codes) {
    var fingerprints = new SarifFingerprints();
    var results = new ArrayList<>();
    for (var finding : findings) {
      var result = new LinkedHashMap<String, Object>();
      result.put("ruleId", finding.code().id());
      result.put("ruleIndex", codes.indexOf(finding.code()));
      result.put("level", finding.severity().word());
      result.put("message", Map.of("text", wording.of(finding.message())));
      result.put("locations", List.of(location(finding.location())));
      if (!finding.notes().isEmpty()) {
        result.put("relatedLocations", finding.notes().stream().map(this::related).toList());
      }
      result.put("partialFingerprints", Map.of(FINGERPRINT, fingerprints.next(finding)));
      results.add(result);
    }
    return results;
  }

  private Map<String, Object> invocation(int left) {
    String text =
        wording.of(Message.of("%s findings are not shown here; --format json shows all", left));
    return Map.of(
        "executionSuccessful",
        true,
        "toolExecutionNotifications",
        List.of(Map.of("level", "warning", "message", Map.of("text", text))));
  }

  private Map<String, Object> related(Note note) {
    var related = location(note.location());
    related.put("message", Map.of("text", wording.of(note.message())));
    return related;
  }

  private static Map<String, Object> location(Location location) {
    var object = new LinkedHashMap<String, Object>();
    object.put("physicalLocation", SarifPlace.of(location));
    return object;
  }
}
