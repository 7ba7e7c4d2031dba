package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
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
 * <p>Of very many findings only the first are shown, errors before warnings, and the others
 * counted.
 *
 * @param lines where the source lines are found
 * @param style whether severities are coloured
 * @param wording the language of the messages
 */
public record TextFormat(SourceLines lines, Style style, Wording wording) implements ReportFormat {

  private static final String INDENT = "    ";

  /** More of one file nobody reads at a terminal; each may have a line of its own. */
  private static final int MOST_IN_FILE = 100;

  private static final int MOST_FINDINGS = 1_000;
  private static final int MOST_FILES_NAMED = 20;

  /** Whether severities are coloured. */
  public enum Style {
    PLAIN,
    COLOURED
  }

  @Override
  public String print(List<Diagnostic> findings) {
    var report = new StringBuilder();
    var excerpt = Excerpt.of(findings, MOST_IN_FILE, MOST_FINDINGS);
    excerpt.shown().forEach(finding -> print(finding, report));
    printLeft(excerpt, report);
    return report.toString();
  }

  @Override
  public String print(List<Diagnostic> findings, OutsideLinks outside) {
    var report = new StringBuilder(print(findings));
    line(report, Message.of("outside the site: %s", outside.tally().inWords()));
    line(report, outside.effort());
    outside
        .worstHosts()
        .forEach((host, its) -> line(report, Message.of("%s%s: %s", INDENT, host, its.inWords())));
    return report.toString();
  }

  private void printLeft(Excerpt excerpt, StringBuilder report) {
    if (excerpt.left().isEmpty()) {
      return;
    }
    excerpt.left().entrySet().stream()
        .limit(MOST_FILES_NAMED)
        .forEach(file ->
            line(report, Message.of("%s: %s more findings", file.getKey(), file.getValue())));
    line(
        report,
        Message.of("%s findings are not shown here; --format json shows all", excerpt.leftInAll()));
  }

  private void line(StringBuilder report, Message message) {
    report.append(Printable.of(wording.of(message))).append('\n');
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
    MarkedLine.of(location, lines)
        .ifPresent(line ->
            report
                .append(INDENT)
                .append(line.before())
                .append(line.marked())
                .append(line.after())
                .append('\n')
                .append(INDENT)
                .append(" ".repeat(width(line.before())))
                .append("^".repeat(Math.max(1, width(line.marked()))))
                .append('\n'));
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
