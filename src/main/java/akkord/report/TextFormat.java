package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Severity;
import akkord.location.Location;
import java.util.List;

/**
 * The form for people: place, message and the source line with the place marked.
 *
 * <pre>{@code
 * content/agreements/rover/agreement.yaml:14:12: error[unknown-reference]: no domain 'spase'; …
 *     domains: [spase]
 *               ^^^^^
 * }</pre>
 *
 * @param lines where the source lines are found
 * @param style whether severities are coloured
 */
public record TextFormat(SourceLines lines, Style style) implements ReportFormat {

  private static final int LONGEST_LINE = 160;
  private static final String INDENT = "    ";

  /** Whether severities are coloured. */
  public enum Style {
    PLAIN,
    COLOURED
  }

  @Override
  public String print(List<Diagnostic> findings) {
    var report = new StringBuilder();
    findings.forEach(finding -> print(finding, report));
    return report.toString();
  }

  private void print(Diagnostic finding, StringBuilder report) {
    report
        .append(Printable.of(finding.location().toString()))
        .append(": ")
        .append(coloured(finding.severity(), finding.severity().word()))
        .append('[')
        .append(finding.code().id())
        .append("]: ")
        .append(Printable.of(finding.message()))
        .append('\n');
    printLine(finding.location(), report);
    for (var note : finding.notes()) {
      report
          .append(INDENT)
          .append(Printable.of(note.location().toString()))
          .append(": note: ")
          .append(Printable.of(note.message()))
          .append('\n');
    }
  }

  private void printLine(Location location, StringBuilder report) {
    var line = lines.line(location.path(), location.start().line()).orElse("");
    int column = location.start().column() - 1;
    int length = line.codePointCount(0, line.length());
    if (line.isBlank() || length > LONGEST_LINE || column > length) {
      return;
    }
    boolean sameLine = location.end().line() == location.start().line();
    int end = sameLine ? Math.min(location.end().column() - 1, length) : length;
    String before = Printable.of(prefix(line, 0, column));
    String marked = Printable.of(prefix(line, column, end));
    report.append(INDENT).append(Printable.of(line)).append('\n');
    report
        .append(INDENT)
        .append(" ".repeat(width(before)))
        .append("^".repeat(Math.max(1, width(marked))))
        .append('\n');
  }

  private static String prefix(String line, int from, int to) {
    int start = line.offsetByCodePoints(0, from);
    return line.substring(start, line.offsetByCodePoints(start, Math.max(0, to - from)));
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private String coloured(Severity severity, String word) {
    return switch (style) {
      case PLAIN -> word;
      case COLOURED ->
          switch (severity) {
            case ERROR -> "\u001B[1;31m" + word + "\u001B[0m";
            case WARNING -> "\u001B[1;33m" + word + "\u001B[0m";
          };
    };
  }
}
