package akkord.issueform;

import akkord.diagnostic.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of an issue that a form made: a heading of level 3 per question, its label, and the
 * answer below it. Anybody can edit the text afterwards, so nothing of that is certain.
 */
final class IssueBody {

  /** What GitHub writes where nothing was answered. */
  private static final String NO_ANSWER = "_No response_";

  private static final String HEADING = "### ";

  private final List<Doubt> doubts;
  private final Map<FormField, StringBuilder> answers = new EnumMap<>(FormField.class);
  private StringBuilder answer = new StringBuilder();
  private boolean begun;

  private IssueBody(List<Doubt> doubts) {
    this.doubts = doubts;
  }

  /**
   * The answers, without white space around them; of a question without answer there is none.
   *
   * @param doubts where what can't be told apart is reported
   */
  static Map<FormField, String> answers(String body, List<Doubt> doubts) {
    var read = new IssueBody(doubts);
    body.lines().forEach(read::line);
    var answers = new EnumMap<FormField, String>(FormField.class);
    read.answers.forEach((field, text) -> {
      String answer = text.toString().strip();
      if (!answer.isEmpty() && !answer.equals(NO_ANSWER)) {
        answers.put(field, answer);
      }
    });
    return answers;
  }

  private void line(String line) {
    if (line.startsWith(HEADING)) {
      start(line.substring(HEADING.length()).strip());
    } else if (begun) {
      answer.append(line).append('\n');
    } else if (!line.isBlank()) {
      report(Message.of("text that belongs to no question: '%s'", line));
    }
  }

  private void start(String label) {
    begun = true;
    answer = new StringBuilder();
    var field = FormField.ofLabel(label);
    if (field.isEmpty()) {
      report(Message.of("the form has no question '%s'", label));
    } else if (answers.putIfAbsent(field.get(), answer) != null) {
      doubts.add(new Doubt(field, Message.of("answered twice")));
    }
  }

  /** One such mistake is told; more would only be its echo. */
  private void report(Message message) {
    if (doubts.stream().noneMatch(doubt -> doubt.field().isEmpty())) {
      doubts.add(new Doubt(Optional.empty(), message));
    }
  }
}
