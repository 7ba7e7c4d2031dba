package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Note;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import akkord.location.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON array with an object per finding: {@code code}, {@code severity}, {@code path}, {@code
 * start} and {@code end} (each {@code line} and {@code column}, from 1, in code points), {@code
 * message}, {@code cure} and {@code notes} (each {@code path}, {@code start}, {@code end}, {@code
 * message}). {@code src/docs/findings.schema.json} is its JSON Schema.
 *
 * @param wording the language of the messages
 */
public record JsonFormat(Wording wording) implements ReportFormat {

  @Override
  public String print(List<Diagnostic> findings) {
    return IndentedJson.of(findings.stream().map(this::finding).toList());
  }

  private Map<String, Object> finding(Diagnostic finding) {
    var object = new LinkedHashMap<String, Object>();
    object.put("code", finding.code().id());
    object.put("severity", finding.severity().word());
    addPlace(object, finding.location());
    object.put("message", wording.of(finding.message()));
    object.put("cure", wording.of(finding.code().cure()));
    object.put("notes", finding.notes().stream().map(this::note).toList());
    return object;
  }

  private Map<String, Object> note(Note note) {
    var object = new LinkedHashMap<String, Object>();
    addPlace(object, note.location());
    object.put("message", wording.of(note.message()));
    return object;
  }

  private static void addPlace(Map<String, Object> object, Location place) {
    object.put("path", place.path().value());
    object.put("start", position(place.start()));
    object.put("end", position(place.end()));
  }

  private static Map<String, Object> position(Position position) {
    var object = new LinkedHashMap<String, Object>();
    object.put("line", position.line());
    object.put("column", position.column());
    return object;
  }
}
