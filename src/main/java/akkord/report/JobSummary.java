package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page that a code host shows for a step of a workflow, in Markdown: all findings by file, each
 * with a link to its line, in several languages. The first language is open, the others can be
 * opened.
 *
 * @param command what ran, such as {@code akkord check}
 * @param languages the languages, each once, the reader's first
 * @param links where the files can be seen, if that is known
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary">Job
 *     summaries</a>
 */
public record JobSummary(String command, List<Wording> languages, Optional<RepositoryLinks> links) {

  /** Most bytes that GitHub takes for one step; of a longer summary it shows nothing. */
  public static final int MOST_BYTES = 1 << 20;

  /** Bytes that are kept free for headings and the counts of what is left out. */
  private static final int RESERVE = 1 << 13;

  public JobSummary {
    languages = List.copyOf(languages);
  }

  /**
   * The summary.
   *
   * @param findings in order of file and place
   * @param facts what else there is to tell, a line each; made of our own words and of numbers
   * @param mostBytes how long the summary may be in UTF-8; what does not fit is counted
   * @return empty where not even the headings would fit
   */
  public String print(List<Diagnostic> findings, List<Message> facts, long mostBytes) {
    long each = (mostBytes - RESERVE) / languages.size();
    if (each <= 0) {
      return "";
    }
    var summary = new StringBuilder("## " + MarkdownText.plain(command) + "\n\n");
    for (var wording : languages) {
      var list = new FindingList(wording, links, each);
      boolean open = wording.equals(languages.getFirst());
      String section = counts(findings, wording) + facts(facts, wording) + list.print(findings);
      summary.append(open ? section : folded(wording, section));
    }
    return summary.toString();
  }

  /** What is said once more in a further language, out of the way. */
  static String folded(Wording wording, String section) {
    return "<details lang=\""
        + wording.language()
        + "\"><summary>"
        + MarkdownText.plain(wording.of("In English"))
        + "</summary>\n\n"
        + section
        + "</details>\n\n";
  }

  private static String counts(List<Diagnostic> findings, Wording wording) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    var counts =
        findings.isEmpty()
            ? Message.of("No errors and no warnings.")
            : Message.of("Errors: %s. Warnings: %s.", errors, findings.size() - errors);
    return "**" + MarkdownText.plain(wording.of(counts)) + "**\n\n";
  }

  private static String facts(List<Message> facts, Wording wording) {
    return facts.stream()
        .map(fact -> MarkdownText.plain(wording.of(fact)) + "\n\n")
        .collect(Collectors.joining());
  }
}
