package akkord.issueform;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.diagnostic.Wording;
import akkord.model.SafeUrl;
import akkord.report.MarkdownText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is said to the one who filled in the form, in Markdown and in several languages.
 *
 * @param languages the languages, in their order
 */
public record IssueReply(List<Wording> languages) {

  public IssueReply {
    languages = List.copyOf(languages);
  }

  /** Says what came of an issue. */
  public String print(IssueForm.Outcome outcome) {
    return switch (outcome) {
      case IssueForm.Outcome.Accepted(var proposal) -> accepted(proposal);
      case IssueForm.Outcome.Doubtful(var doubts) -> doubtful(doubts);
    };
  }

  /** Says why no files came of an issue. */
  public String doubtful(List<Doubt> doubts) {
    return inEach(wording ->
        plain(wording, "No files were made, because some answers are in doubt.")
            + " "
            + plain(
                wording,
                "Edit the issue, remove the label that asks for the files, and set it again.")
            + "\n\n"
            + doubts.stream().map(doubt -> item(doubt, wording)).collect(Collectors.joining()));
  }

  private String accepted(Proposal proposal) {
    String sources =
        proposal.sources().stream()
            .map(SafeUrl::value)
            .map(address -> "- " + MarkdownText.code(address) + "\n")
            .collect(Collectors.joining());
    return inEach(wording ->
        plain(wording, "Files for a new agreement, from an issue.")
            + " "
            + MarkdownText.code("content/agreements/" + proposal.id())
            + "\n\n"
            + plain(wording, "Still to be done: fill in what is marked; add these sources.")
            + "\n\n"
            + sources
            + "\n"
            + plain(
                wording,
                "GitHub starts no checks for a pull request of its own: close it and open it"
                    + " again to have it checked.")
            + "\n");
  }

  private static String item(Doubt doubt, Wording wording) {
    String field =
        doubt.field().map(question -> MarkdownText.plain(question.label()) + " ").orElse("");
    return "- " + field + MarkdownText.code(wording.of(doubt.message())) + "\n";
  }

  private String inEach(Function<Wording, String> text) {
    return languages.stream().map(text).collect(Collectors.joining("\n---\n\n"));
  }

  private static String plain(Wording wording, @Sentence String sentence) {
    return MarkdownText.plain(wording.of(Message.of(sentence)));
  }
}
