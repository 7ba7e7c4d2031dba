package akkord.cli;

import akkord.build.Folders;
import akkord.cli.Dialogue.Cancelled;
import akkord.cli.Surroundings.Terminal;
import akkord.content.Catalogue;
import akkord.diagnostic.Message;
import akkord.model.Slug;
import akkord.output.OutputException;
import akkord.scaffold.Answers;
import akkord.scaffold.EntryForm;
import akkord.scaffold.Question;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes the files of a new entry: {@code new}. */
final class NewCommand {

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final Console console;
  private final Folders folders;
  private final Optional<Dialogue> dialogue;

  NewCommand(Surroundings surroundings, Arguments arguments, Console console) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.console = console;
    this.folders = arguments.folders();
    this.dialogue =
        surroundings.terminal() == Terminal.ATTACHED
            ? Optional.of(new Dialogue(surroundings, arguments.wording()))
            : Optional.empty();
  }

  ExitCode run() throws UsageException, IOException, InterruptedException, OutputException {
    if (arguments.has(NewOptions.FROM_ISSUE)) {
      return new IssueCommand(arguments, console).run();
    }
    var given = new NewArguments(arguments);
    var collection = given.collection();
    var id = given.id();
    arguments.contentRequest(); // says so where there is no content
    var catalogue = Catalogue.read(folders.content(), folders.shown(folders.content()));
    if (catalogue.languages().isEmpty()) {
      console.printAside(catalogue.diagnostics());
      return ExitCode.CONTENT_HAS_ERRORS;
    }
    var form = new EntryForm(catalogue, collection);
    var answers = given.answers(collection, catalogue.languages());
    var complaints = form.complaints(answers);
    if (!complaints.isEmpty()) {
      throw new UsageException(complaints.getFirst());
    }
    try {
      return make(form, id, answers);
    } catch (Cancelled cancelled) {
      surroundings.err().print("\n"); // behind the question
      console.printSummary(Message.of("cancelled; nothing was written"));
      return ExitCode.DONE;
    }
  }

  private ExitCode make(EntryForm form, Optional<Slug> givenId, Answers given)
      throws UsageException, IOException, InterruptedException, OutputException, Cancelled {
    var check = new DuplicateCheck(form, arguments, dialogue);
    check.confirm(givenId, given);
    var answers = new SourcePage(form, arguments, console).read(given);
    var titles = form.titleKeys();
    answers = asked(form, answers, question -> titles.contains(question.path()));
    var id = id(form, givenId, answers);
    check.confirm(Optional.of(id), answers);
    answers = asked(form, answers, _ -> true);
    check.confirm(Optional.of(id), answers);
    new EntryFiles(arguments, console).write(form, id, answers);
    return ExitCode.DONE;
  }

  private Answers asked(EntryForm form, Answers answers, Predicate<Question> which)
      throws UsageException, IOException, Cancelled {
    return dialogue.isPresent()
        ? dialogue.get().ask(form, answers, defaults(form), which)
        : answers;
  }

  private Map<String, String> defaults(EntryForm form) throws UsageException {
    String today = arguments.today().toString();
    return switch (form.collection()) {
      case AGREEMENTS -> Map.of("reviewed", today);
      case BRIEFINGS -> Map.of("on", today);
      case ACTORS, DOMAINS, GLOSSARY, PAGES, SOURCES -> Map.of();
    };
  }

  /** The id that was given, or typed, or that the title suggests. */
  private Slug id(EntryForm form, Optional<Slug> given, Answers answers)
      throws UsageException, IOException, Cancelled {
    var suggested = form.suggestedId(answers);
    if (given.isPresent()) {
      return given.get();
    }
    if (dialogue.isPresent()) {
      return dialogue.get().askId(suggested);
    }
    if (suggested.isEmpty()) {
      throw new UsageException(
          "give an id behind '%s', or a title to make one of", form.collection().entryWord());
    }
    return suggested.get();
  }
}
