package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Wording;
import java.util.Comparator;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, the worst findings first, since only the first ones of a run
 * become annotations.
 *
 * @param wording the language of the messages
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
public record GithubFormat(Wording wording) implements ReportFormat {

  @Override
  public String print(List<Diagnostic> findings) {
    var report = new StringBuilder();
    findings.stream()
        .sorted(Comparator.comparing(Diagnostic::severity))
        .forEach(finding -> print(finding, report));
    return report.toString();
  }

  private void print(Diagnostic finding, StringBuilder report) {
    var place = finding.location();
    report
        .append("::")
        .append(finding.severity().word())
        .append(" file=")
        .append(property(place.path().value()))
        .append(",line=")
        .append(place.start().line())
        .append(",col=")
        .append(place.start().column())
        .append(",title=")
        .append(property(finding.code().id()))
        .append("::")
        .append(data(wording.of(finding.message())))
        .append('\n');
  }

  private static String data(String text) {
    return Printable.of(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
