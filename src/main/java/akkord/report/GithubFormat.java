package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Note;
import akkord.diagnostic.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Workflow commands of GitHub Actions, in the {@link AnnotationOrder}, since only the first ones of
 * a step become annotations. Each says what is wrong, how to mend it and which other places explain
 * it, a line each.
 *
 * @param wording the language of the messages
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
public record GithubFormat(Wording wording) implements ReportFormat {

  /** A line break in what a command says. */
  private static final String LINE_BREAK = "%0A";

  @Override
  public String print(List<Diagnostic> findings) {
    var report = new StringBuilder();
    AnnotationOrder.of(findings).forEach(finding -> print(finding, report));
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
        .append(lines(finding))
        .append('\n');
  }

  private String lines(Diagnostic finding) {
    return Stream.concat(
            Stream.of(wording.of(finding.message()), wording.of(finding.code().cure())),
            finding.notes().stream().map(this::line))
        .map(GithubFormat::data)
        .collect(Collectors.joining(LINE_BREAK));
  }

  private String line(Note note) {
    return note.location() + ": " + wording.of("note") + ": " + wording.of(note.message());
  }

  private static String data(String text) {
    return Printable.of(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
