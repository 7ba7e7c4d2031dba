package akkord.data;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.SourceFile;

/**
 * The reading of one file: where its values stand, what is around it, and what was found wrong.
 *
 * @param file the file
 * @param around what of the site the reading depends on
 * @param found collects findings
 */
public record Reading(SourceFile file, Surroundings around, Diagnostics found) {

  /** Where a value stands. */
  public Location location(Node node) {
    return file.location(node.span());
  }

  /** Reports a mistake at a value. */
  public void report(DiagnosticCode code, Node node, String message) {
    found.report(code, location(node), message);
  }

  /** Reports a mistake at the first character of a mapping or list. */
  void reportStart(DiagnosticCode code, Node node, String message) {
    int start = node.span().start();
    found.report(code, file.location(start, start), message);
  }

  /** Reports that a value is of another kind than wanted. */
  void reportKind(Node node, String wanted) {
    boolean leftOut = node instanceof ScalarNode scalar && scalar.isLeftOut();
    boolean isNumber =
        node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.TEXT && !leftOut;
    boolean quoting = isNumber && wanted.contains("text");
    var advice = quoting ? "; put it in quotes if it is a text" : "";
    report(
        DiagnosticCode.WRONG_TYPE,
        node,
        "expected " + wanted + ", found " + node.kindInWords() + advice);
  }

  void report(Diagnostic diagnostic) {
    found.report(diagnostic);
  }
}
