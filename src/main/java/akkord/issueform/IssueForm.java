package akkord.issueform;

import akkord.data.Characters;
import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import akkord.diagnostic.Sentence;
import akkord.issueform.Proposal.Answer;
import akkord.model.AgreementDate;
import akkord.model.AgreementType;
import akkord.model.EdtfDate;
import akkord.model.Party;
import akkord.model.SafeUrl;
import akkord.model.Slug;
import akkord.model.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the answers of one issue, and doubts whatever the form would not have let pass. */
public final class IssueForm {

  /** How an issue was read. */
  public sealed interface Outcome {

    /** All answers are what they should be. */
    record Accepted(Proposal proposal) implements Outcome {}

    /** Something is not, and no files may come of it. */
    record Doubtful(List<Doubt> doubts) implements Outcome {
      public Doubtful {
        doubts = List.copyOf(doubts);
      }
    }
  }

  /** Most parties, domains or sources. */
  private static final int MOST_ITEMS = 20;

  /** What stands between a word and what people call it, in the choices of the form. */
  private static final String BEHIND_WORD = " – ";

  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern COLON = Pattern.compile("\\s*:\\s*");

  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Answer> values = new ArrayList<>();
  private final List<SafeUrl> sources = new ArrayList<>();
  private Optional<Slug> id = Optional.empty();

  private IssueForm() {}

  /**
   * Reads the JSON of an event such as the file that {@code GITHUB_EVENT_PATH} names.
   *
   * @return empty where it is no event of an issue
   * @see <a
   *     href="https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms">Issue
   *     forms</a>
   */
  public static Optional<Outcome> read(String event) {
    return IssueEvent.parse(event).map(issue -> new IssueForm().read(issue));
  }

  private Outcome read(IssueEvent issue) {
    var answers = IssueBody.answers(issue.body(), doubts);
    for (var field : FormField.values()) {
      if (answers.containsKey(field)) {
        check(field, answers.get(field));
      } else if (field.isRequired()) {
        doubt(field, Message.of("there is no answer"));
      }
    }
    if (doubts.isEmpty()) {
      dated(answers);
    }
    return doubts.isEmpty() && id.isPresent()
        ? new Outcome.Accepted(new Proposal(issue.number(), id.get(), values, sources))
        : new Outcome.Doubtful(doubts);
  }

  private void check(FormField field, String answer) {
    var odd =
        answer
            .codePoints()
            .filter(c -> Characters.isForbidden(c) || Characters.isSuspicious(c))
            .findFirst();
    if (odd.isPresent()) {
      doubt(
          field,
          Message.of("a character that is not allowed: %s", Characters.name(odd.getAsInt())));
    } else if (answer.codePointCount(0, answer.length()) > field.mostCharacters()) {
      doubt(field, Message.of("longer than %s characters", field.mostCharacters()));
    } else {
      take(field, answer);
    }
  }

  private void take(FormField field, String answer) {
    switch (field) {
      case TITLE_DE -> line(field, answer).ifPresent(title -> add("de.title", title));
      case TITLE_EN -> line(field, answer).ifPresent(title -> add("en.title", title));
      case SUMMARY_DE -> add("de.summary", LINE_BREAKS.matcher(answer).replaceAll(" "));
      case SUMMARY_EN -> add("en.summary", LINE_BREAKS.matcher(answer).replaceAll(" "));
      case ID -> id = known(field, answer, Slug::parse, "not an id: '%s'");
      case TYPE -> word(field, answer, AgreementType.class).ifPresent(type -> add("type", type));
      case DATE_KIND -> word(field, answer, AgreementDate.Kind.class);
      case DATE -> known(field, answer, EdtfDate::parse, "not a date such as 2026-05-17: '%s'");
      case PARTIES -> parties(field, items(field, answer.lines()));
      case DOMAINS ->
          items(field, COMMA.splitAsStream(answer)).forEach(name -> domain(field, name));
      case SOURCES -> items(field, answer.lines()).forEach(address -> source(field, address));
    }
  }

  private Optional<String> line(FormField field, String answer) {
    if (answer.indexOf('\n') >= 0) {
      doubt(field, Message.of("more than one line"));
      return Optional.empty();
    }
    return Optional.of(answer);
  }

  /** A word of an enumeration, which the form shows together with what people call it. */
  private <E extends Enum<E>> Optional<String> word(FormField field, String answer, Class<E> type) {
    return knownWord(field, answer.split(BEHIND_WORD, 2)[0], Word.all(type).keySet());
  }

  private Optional<String> knownWord(FormField field, String word, Collection<String> known) {
    if (known.contains(word)) {
      return Optional.of(word);
    }
    doubt(
        field,
        Message.of("not one of the words here: '%s'%s", word, Nearest.suggestion(word, known)));
    return Optional.empty();
  }

  private <T> Optional<T> known(
      FormField field,
      String answer,
      Function<String, Optional<T>> parse,
      @Sentence String otherwise) {
    var parsed = parse.apply(answer);
    if (parsed.isEmpty()) {
      doubt(field, Message.of(otherwise, answer));
    }
    return parsed;
  }

  private List<String> items(FormField field, Stream<String> parts) {
    var items = parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
    if (items.size() > MOST_ITEMS) {
      doubt(field, Message.of("more than %s", MOST_ITEMS));
      return List.of();
    }
    return items;
  }

  /** A line per party: an actor's id, and behind a colon a role. */
  private void parties(FormField field, List<String> lines) {
    var roles = Word.all(Party.Role.class).keySet();
    for (int i = 0; i < lines.size(); i++) {
      var parts = COLON.split(lines.get(i), 2);
      String key = "parties." + (i + 1);
      known(field, parts[0], Slug::parse, "not an id: '%s'")
          .ifPresent(actor -> add(key + ".actor", actor.value()));
      Arrays.stream(parts)
          .skip(1)
          .flatMap(role -> knownWord(field, role, roles).stream())
          .forEach(role -> add(key + ".role", role));
    }
  }

  private void domain(FormField field, String name) {
    known(field, name, Slug::parse, "not an id: '%s'")
        .ifPresent(domain -> add("domains", domain.value()));
  }

  private void source(FormField field, String address) {
    known(
            field,
            address,
            text -> SafeUrl.parse(text).filter(SafeUrl::isWeb),
            "not a web address: '%s'")
        .ifPresent(sources::add);
  }

  private void dated(Map<FormField, String> answers) {
    String kind = answers.getOrDefault(FormField.DATE_KIND, "").split(BEHIND_WORD, 2)[0];
    String date = answers.getOrDefault(FormField.DATE, "");
    add("dates." + kind.replace('-', '_') + ".on", date);
  }

  private void add(String key, String value) {
    values.add(new Answer(key, value));
  }

  private void doubt(FormField field, Message message) {
    doubts.add(new Doubt(Optional.of(field), message));
  }
}
