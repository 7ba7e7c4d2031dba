package akkord.cli;

import akkord.content.Catalogue;
import akkord.diagnostic.Message;
import akkord.issueform.Doubt;
import akkord.issueform.IssueForm;
import akkord.issueform.IssueForm.Outcome;
import akkord.issueform.IssueReply;
import akkord.issueform.Proposal;
import akkord.model.Collection;
import akkord.output.OutputException;
import akkord.output.TextFile;
import akkord.scaffold.Answers;
import akkord.scaffold.EntryForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the files of an agreement that somebody has proposed in an issue, or none, and writes the
 * reply: {@code new agreement --from-issue}. Whatever stands in the issue, nobody is asked and
 * nothing is opened.
 */
final class IssueCommand {

  /**
   * The largest event that GitHub sends.
   *
   * @see <a href="https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap">
   *     Payload cap</a>
   */
  private static final long MOST_BYTES = 25_000_000;

  private final Arguments arguments;
  private final Console console;

  IssueCommand(Arguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  /** The exit code says whether there are files; the reply is written in both cases. */
  ExitCode run() throws UsageException, IOException, OutputException {
    var words = arguments.positionals();
    if (!words.equals(List.of(Collection.AGREEMENTS.entryWord()))
        || NewOptions.VALUES.stream().anyMatch(arguments::has)) {
      throw new UsageException(
          "what is said of the entry stands in the issue; give 'new agreement %s FILE %s FILE'",
          NewOptions.FROM_ISSUE, Options.REPORT);
    }
    arguments.contentRequest(); // says so where there is no content
    var outcome =
        switch (read(arguments.path(NewOptions.FROM_ISSUE).orElseThrow())) {
          case Outcome.Accepted accepted -> make(accepted);
          case Outcome.Doubtful doubtful -> doubtful;
        };
    var reply = new IssueReply(arguments.wording().andOthers()).print(outcome);
    TextFile.write(arguments.reportFile().orElseThrow(), reply);
    if (outcome instanceof Outcome.Doubtful(var doubts)) {
      console.printSummary(Message.of("nothing was written; doubts: %s", doubts.size()));
      return ExitCode.CONTENT_HAS_ERRORS;
    }
    return ExitCode.DONE;
  }

  private Outcome read(Path file) throws UsageException {
    var shown = arguments.folders().shown(file);
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        var event = IssueForm.read(Files.readString(file));
        if (event.isPresent()) {
          return event.get();
        }
      }
    } catch (IOException unreadable) {
      throw new UsageException("'%s' can't be read as text in UTF-8", shown);
    }
    throw new UsageException("'%s' holds no event of an issue", shown);
  }

  private Outcome make(Outcome.Accepted accepted) throws IOException, OutputException {
    var folders = arguments.folders();
    var catalogue = Catalogue.read(folders.content(), folders.shown(folders.content()));
    if (catalogue.languages().isEmpty()) {
      console.printAside(catalogue.diagnostics());
      return doubtful(
          Stream.of(
              Message.of("the settings of the site can't be read; './akkord check' tells why")));
    }
    var form = new EntryForm(catalogue, Collection.AGREEMENTS);
    var id = accepted.proposal().id();
    var answers = answers(accepted.proposal());
    var doubts =
        Stream.concat(
                form.complaints(answers).stream(),
                form.duplicates(Optional.of(id), answers).stream()
                    .map(like -> DuplicateCheck.message(like, form.collection())))
            .toList();
    if (!doubts.isEmpty()) {
      return doubtful(doubts.stream());
    }
    try {
      new EntryFiles(arguments, console).write(form, id, answers);
      return accepted;
    } catch (OutputException failed) {
      if (failed.kind() == OutputException.Kind.REFUSED) {
        return doubtful(Stream.of(failed.reason()));
      }
      throw failed;
    }
  }

  private static Answers answers(Proposal proposal) {
    var answers = Answers.NONE;
    for (var answer : proposal.answers()) {
      answers = answers.with(answer.key(), answer.value());
    }
    return answers;
  }

  private static Outcome doubtful(Stream<Message> messages) {
    return new Outcome.Doubtful(
        messages.map(message -> new Doubt(Optional.empty(), message)).toList());
  }
}
