package akkord.scaffold;

import akkord.data.Characters;
import akkord.data.Reading;
import akkord.data.ScalarForm;
import akkord.data.ScalarNode;
import akkord.data.ScalarNode.Style;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Gap;
import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.location.Span;
import java.util.List;
import java.util.Optional;

/**
 * Holds answers to what would be said of them in a file.
 *
 * @param around the site's languages and the names of its entries
 */
record AnswerCheck(Surroundings around) {

  private static final SourcePath ANSWER = new SourcePath("answer");

  /** Why a text can't be an answer. A gap always can. */
  Optional<Message> complaint(Question question, String answer) {
    if (answer.equals(Gap.MARK)) {
      return Optional.empty();
    }
    var forbidden = Characters.firstForbidden(answer);
    if (forbidden.isPresent()) {
      return Optional.of(
          Message.of("a character that is not allowed: %s", Characters.name(forbidden.getAsInt())));
    }
    var node = new ScalarNode(new Span(0, answer.length()), style(question.form()), answer);
    var found = new Diagnostics();
    question.type().read(node, new Reading(new SourceFile(ANSWER, answer), around, found));
    return found.sorted().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .findFirst()
        .or(() -> unknownName(question, answer));
  }

  /** Numbers, {@code true} and {@code false} are none in quotes. */
  private static Style style(ScalarForm form) {
    return switch (form) {
      case ScalarForm.TrueOrFalse _, ScalarForm.WholeNumber _, ScalarForm.DecimalNumber _ ->
          Style.PLAIN;
      default -> Style.QUOTED;
    };
  }

  private Optional<Message> unknownName(Question question, String answer) {
    var names = names(question, around);
    if (!(question.form() instanceof ScalarForm.EntryName(_, var word)) || names.contains(answer)) {
      return Optional.empty();
    }
    return Optional.of(Message.of("no %s '%s'%s", word, answer, Nearest.suggestion(answer, names)));
  }

  static List<String> names(Question question, Surroundings around) {
    return question.form() instanceof ScalarForm.EntryName(_, var word)
        ? around.names(word).stream().sorted().toList()
        : List.of();
  }
}
