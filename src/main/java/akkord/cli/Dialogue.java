package akkord.cli;

import akkord.diagnostic.Gap;
import akkord.diagnostic.Message;
import akkord.diagnostic.Wording;
import akkord.model.Slug;
import akkord.report.Printable;
import akkord.scaffold.Answers;
import akkord.scaffold.EntryForm;
import akkord.scaffold.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Asks a person on a terminal. Ctrl-D at any question is a cancellation. */
final class Dialogue {

  /** Most names that are listed for one answer. */
  private static final int MOST_NAMES = 12;

  private final BufferedReader in;
  private final PrintStream out;
  private final Wording wording;

  Dialogue(Surroundings surroundings, Wording wording) {
    this.in = surroundings.in();
    this.out = surroundings.err();
    this.wording = wording;
  }

  /** The person does not want to go on. */
  static final class Cancelled extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * Asks what is open. An empty answer takes the default, or leaves a gap where there is none.
   *
   * @param defaults by dotted keys
   * @param which of the questions are asked
   */
  Answers ask(
      EntryForm form, Answers known, Map<String, String> defaults, Predicate<Question> which)
      throws IOException, Cancelled {
    var answers = known;
    for (var next = next(form, answers, which);
        next.isPresent();
        next = next(form, answers, which)) {
      var question = next.get();
      var preset = Optional.ofNullable(defaults.get(question.path()));
      answers = answers.with(question.path(), ask(form, question, preset));
    }
    return answers;
  }

  private static Optional<Question> next(
      EntryForm form, Answers answers, Predicate<Question> which) {
    return form.open(answers).stream().filter(which).findFirst();
  }

  private List<String> ask(EntryForm form, Question question, Optional<String> preset)
      throws IOException, Cancelled {
    introduce(question, form.names(question));
    while (true) {
      String typed = read(question.path(), preset);
      if (typed.isEmpty()) {
        return List.of(Gap.MARK);
      }
      var answers = split(typed, question).map(part -> meant(part, question, form)).toList();
      var complaint =
          answers.stream().flatMap(a -> form.complaint(question, a).stream()).findFirst();
      if (complaint.isEmpty()) {
        return answers;
      }
      say(wording.of(complaint.get()));
    }
  }

  private static Stream<String> split(String typed, Question question) {
    return question.count() == Question.Count.SOME
        ? Arrays.stream(typed.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty())
        : Stream.of(typed);
  }

  private void introduce(Question question, List<String> names) {
    say("");
    say(wording.of(question.doc()));
    var choices = question.choices();
    for (int i = 0; i < choices.size(); i++) {
      say("  " + (i < 9 ? " " : "") + (i + 1) + "  " + label(choices.get(i)));
    }
    if (!names.isEmpty() && names.size() <= MOST_NAMES) {
      say("  " + String.join(", ", names));
    }
    if (question.count() == Question.Count.SOME) {
      say("  " + wording.of(Message.of("several with commas between them")));
    }
  }

  /** A word with what it is called in the person's language, where that is known. */
  private String label(String word) {
    String called = wording.of(word);
    return called.equals(word) ? word : word + " (" + called + ")";
  }

  /** What is meant by a number of the list, or by the start of a name that no other has. */
  private static String meant(String typed, Question question, EntryForm form) {
    var choices = question.choices();
    if (typed.matches("[0-9]{1,3}") && !choices.isEmpty()) {
      int number = Integer.parseInt(typed);
      return number >= 1 && number <= choices.size() ? choices.get(number - 1) : typed;
    }
    var names = choices.isEmpty() ? form.names(question) : choices;
    var started = names.stream().filter(name -> name.startsWith(typed)).toList();
    return names.contains(typed) || started.size() != 1 ? typed : started.getFirst();
  }

  /** One line, or the default. */
  String read(String name, Optional<String> preset) throws IOException, Cancelled {
    out.print(name + preset.map(text -> " [" + Printable.of(text) + "]").orElse("") + ": ");
    out.flush();
    var line = in.readLine();
    if (line == null) {
      throw new Cancelled();
    }
    return line.isBlank() ? preset.orElse("") : line.strip();
  }

  /**
   * Asks for the id of a new entry.
   *
   * @throws Cancelled also where nothing is typed and nothing is suggested
   */
  Slug askId(Optional<Slug> suggested) throws IOException, Cancelled {
    say("");
    say(wording.of(Message.of("The id of the entry: its name in files and addresses, for ever.")));
    while (true) {
      String typed = read("id", suggested.map(Slug::value));
      var id = Slug.parse(typed);
      if (id.isPresent()) {
        return id.get();
      }
      if (typed.isEmpty()) {
        throw new Cancelled();
      }
      say(
          wording.of(
              Message.of(
                  "'%s' can't be an id; use lower-case letters a to z, digits and single hyphens",
                  typed)));
    }
  }

  /** Asks whether to go on; what is not a yes is a no. */
  boolean confirms(Message question) throws IOException, Cancelled {
    String answer = read(wording.of(question), Optional.empty());
    String yes = wording.of(Message.of("yes"));
    return !answer.isEmpty() && List.of(yes, yes.substring(0, 1), "y").contains(answer);
  }

  void say(String line) {
    out.println(Printable.of(line));
  }
}
