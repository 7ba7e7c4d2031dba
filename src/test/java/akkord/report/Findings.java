package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;

/** Findings to print. */
final class Findings {

  static final SourcePath FILE = new SourcePath("content/agreements/rover/agreement.yaml");

  private Findings() {}

  static Diagnostic error(int line, int from, int to, String message) {
    return new Diagnostic(DiagnosticCode.UNKNOWN_REFERENCE, place(line, from, to), message);
  }

  static Diagnostic warning(int line, String message) {
    return new Diagnostic(DiagnosticCode.EMPTY_HEADING, place(line, 1, 1), message);
  }

  /** A finding at the start of a file. */
  static Diagnostic in(String file, DiagnosticCode code) {
    return new Diagnostic(code, Location.startOf(new SourcePath(file)), "wrong");
  }

  static Location place(int line, int from, int to) {
    return new Location(FILE, new Position(line, from), new Position(line, to));
  }
}
