package akkord.content;

import akkord.data.DataReader.Notation;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import java.util.HashMap;
import java.util.Map;

/** Files of data in a folder, of which each name may have one. */
final class DataFiles {

  private static final Map<String, Notation> NOTATIONS =
      Map.of("yaml", Notation.YAML, "yml", Notation.YAML, "json", Notation.JSON);

  private final Diagnostics found;
  private final Map<String, FoundFile> byStem = new HashMap<>();

  DataFiles(Diagnostics found) {
    this.found = found;
  }

  /** Whether a file's extension is one of those that data has. */
  static boolean isData(FoundFile file) {
    return !file.isFolder() && NOTATIONS.containsKey(file.extension());
  }

  /** How a file's data is written. */
  static Notation notation(FoundFile file) {
    return NOTATIONS.getOrDefault(file.extension(), Notation.YAML);
  }

  /** Whether no file of the same name came before it in another notation; else that is reported. */
  boolean isFirst(FoundFile file) {
    var other = byStem.putIfAbsent(file.stem(), file);
    if (other != null) {
      found.report(
          new Diagnostic(
                  DiagnosticCode.ID_COLLISION,
                  Location.startOf(file.shown()),
                  "'%s' and '%s' say the same; keep one of them",
                  file.name(),
                  other.name())
              .withNote(Location.startOf(other.shown()), "the other file"));
    }
    return other == null;
  }
}
