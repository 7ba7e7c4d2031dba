package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Severity;
import akkord.diagnostic.Wording;
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
 * @param wording the language of the messages
 */
public record TextFormat(SourceLines lines, Style style, Wording wording) implements ReportFormat {

  /** Most code points of a line that are shown; of a longer one, those around the place. */
  private static final int LONGEST_LINE = 120;

  /** Code points that are shown before the place where a line is cut. */
  private static final int CONTEXT = 50;

  private static final String CUT = "…";
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
        .append(coloured(finding.severity(), wording.of(finding.severity().word())))
        .append('[')
        .append(finding.code().id())
        .append("]: ")
        .append(Printable.of(wording.of(finding.message())))
        .append('\n');
    printLine(finding.location(), report);
    for (var note : finding.notes()) {
      report
          .append(INDENT)
          .append(Printable.of(note.location().toString()))
          .append(": " + wording.of("note") + ": ")
          .append(Printable.of(wording.of(note.message())))
          .append('\n');
    }
  }

  private void printLine(Location location, StringBuilder report) {
    var line = lines.line(location.path(), location.start().line()).orElse("");
    int column = location.start().column() - 1;
    int length = line.codePointCount(0, line.length());
    if (line.isBlank() || column > length) {
      return;
    }
    boolean sameLine = location.end().line() == location.start().line();
    int end = sameLine ? Math.min(location.end().column() - 1, length) : length;
    int from = Math.max(0, Math.min(column - CONTEXT, length - LONGEST_LINE));
    int to = Math.min(length, from + LONGEST_LINE);
    String opening = from == 0 ? "" : CUT;
    String before = opening + Printable.of(part(line, from, column));
    String marked = Printable.of(part(line, column, Math.min(end, to)));
    report
        .append(INDENT)
        .append(opening)
        .append(Printable.of(part(line, from, to)))
        .append(to == length ? "" : CUT)
        .append('\n');
    report
        .append(INDENT)
        .append(" ".repeat(width(before)))
        .append("^".repeat(Math.max(1, width(marked))))
        .append('\n');
  }

  private static String part(String line, int from, int to) {
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
