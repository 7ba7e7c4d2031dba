package akkord.markdown;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.diagnostic.Severity;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourceFile;
import com.vladsch.flexmark.util.ast.Node;

/**
 * The file that is being read, and where its findings go. Offsets are those of the whole file.
 *
 * @param file the file
 * @param found collects the findings
 */
record TextScope(SourceFile file, Diagnostics found) {

  Position at(int offset) {
    return file.lines().position(offset);
  }

  Position at(Node node) {
    return at(node.getStartOffset());
  }

  Location location(Node node) {
    return file.location(node.getStartOffset(), node.getEndOffset());
  }

  /** The character at an offset, or NUL behind the end. */
  char charAt(int offset) {
    return offset < file.text().length() ? file.text().charAt(offset) : '\0';
  }

  void report(DiagnosticCode code, int offset, @Sentence String pattern, Object... arguments) {
    report(code, offset, Message.of(pattern, arguments));
  }

  void report(DiagnosticCode code, int offset, Message message, Hint... hints) {
    found.report(diagnostic(code, offset, message, hints));
  }

  /** Reports something whose code is an error as a warning. */
  void warn(DiagnosticCode code, int offset, Message message, Hint... hints) {
    found.report(diagnostic(code, offset, message, hints).withSeverity(Severity.WARNING));
  }

  private Diagnostic diagnostic(DiagnosticCode code, int offset, Message message, Hint... hints) {
    var diagnostic = new Diagnostic(code, file.location(offset, offset), message);
    for (var hint : hints) {
      diagnostic = diagnostic.withNote(file.location(hint.offset(), hint.offset()), hint.message());
    }
    return diagnostic;
  }

  /** A second place that explains a finding. */
  record Hint(int offset, @Sentence String message) {}
}
