package akkord.serve;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Note;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import akkord.report.MarkedLine;
import akkord.report.Printable;
import akkord.report.SourceLines;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Findings as objects of JSON.
 *
 * @param links what shows their places
 * @param lines the lines that they are about
 * @param handbook what explains them
 * @param wording the language of their texts
 */
record FindingNodes(SourceLinks links, SourceLines lines, Handbook handbook, Wording wording) {

  Map<String, Object> finding(Diagnostic finding) {
    var object = new LinkedHashMap<String, Object>();
    object.put("severity", finding.severity().word());
    object.put("word", wording.of(finding.severity().word()));
    addPlace(object, finding.location());
    object.put("code", finding.code().id());
    object.put("handbook", handbook.entry(finding.code(), wording).orElse(""));
    object.put("message", Printable.of(wording.of(finding.message())));
    MarkedLine.of(finding.location(), lines)
        .ifPresent(line -> {
          object.put("before", line.before());
          object.put("marked", line.marked());
          object.put("after", line.after());
        });
    object.put("notes", finding.notes().stream().map(this::note).toList());
    object.put("cure", wording.of(finding.code().cure()));
    return object;
  }

  private Map<String, Object> note(Note note) {
    var object = new LinkedHashMap<String, Object>();
    addPlace(object, note.location());
    object.put("message", Printable.of(wording.of(note.message())));
    return object;
  }

  private void addPlace(Map<String, Object> object, Location place) {
    object.put("place", Printable.of(place.toString()));
    object.put("href", links.address(place.path(), place.start().line()).orElse(""));
  }
}
