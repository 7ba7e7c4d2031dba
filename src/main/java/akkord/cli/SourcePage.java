package akkord.cli;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.http.Reach;
import akkord.model.Collection;
import akkord.model.SafeUrl;
import akkord.scaffold.Answers;
import akkord.scaffold.EntryForm;
import akkord.scaffold.PageAnswers;
import akkord.webpage.PageRequest;
import akkord.webpage.PageVisit;
import akkord.webpage.Visit;
import java.util.Optional;

/** Opens the page of a new source and takes over what it says of itself. */
final class SourcePage {

  private final EntryForm form;
  private final Arguments arguments;
  private final Console console;

  SourcePage(EntryForm form, Arguments arguments, Console console) {
    this.form = form;
    this.arguments = arguments;
    this.console = console;
  }

  /** What is known of the source once its page was opened, where it has one that can be. */
  Answers read(Answers known) throws UsageException, InterruptedException {
    var address =
        form.collection() == Collection.SOURCES && !arguments.has(NewOptions.OFFLINE)
            ? known.one("url").flatMap(SafeUrl::parse)
            : Optional.<SafeUrl>empty();
    if (address.isEmpty()) {
      return known;
    }
    var reach = arguments.has(NewOptions.ALLOW_PRIVATE) ? Reach.ANYWHERE : Reach.PUBLIC;
    var visit =
        PageVisit.open(new PageRequest(address.get(), reach, "Akkord/" + Program.version()));
    return switch (visit) {
      case Visit.Failed(var reason) -> {
        note("the page was not opened: %s; what it tells is marked as gaps", reason);
        yield known;
      }
      case Visit.Opened opened -> answers(known, opened);
    };
  }

  private Answers answers(Answers known, Visit.Opened page) throws UsageException {
    var answers = PageAnswers.add(form, known, page, arguments.today());
    if (page.kind() == Visit.Kind.OTHER) {
      note(
          "this is no page of HTML and tells nothing of itself; what is not known is marked as"
              + " gaps");
    } else {
      note("the page says of itself what is filled in; compare it with the page");
    }
    if (!answers.hasUnder("issued") && page.lastModified().isPresent()) {
      note(
          "the server says that the page was changed last on %s; that need not be the day on which"
              + " it was published",
          page.lastModified().get());
    }
    return answers;
  }

  private void note(@Sentence String pattern, Object... values) {
    console.printNote(Message.of(pattern, values));
  }
}
