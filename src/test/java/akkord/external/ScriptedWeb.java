package akkord.external;

import akkord.http.Answer;
import akkord.http.Asker;
import akkord.http.Pace;
import akkord.http.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A web whose servers answer as they were told to: {@code on("GET https://a.example/", …)} sets the
 * answers in their order, of which the last one stays; {@code on("https://a.example/", …)} those
 * for all methods. What is not set is not found.
 */
final class ScriptedWeb implements Asker {

  /**
   * A question that was asked.
   *
   * @param at when, by the pace of the run
   */
  record Asked(Instant at, Question question) {

    String line() {
      return question.method() + " " + question.address();
    }

    /** Seconds since the run began, and the line. */
    String timed() {
      return Duration.between(VirtualPace.START, at).toMillis() / 1000.0 + " " + line();
    }
  }

  private final Pace pace;
  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  ScriptedWeb(Pace pace) {
    this.pace = pace;
  }

  synchronized ScriptedWeb on(String question, Answer... inTurn) {
    answers.put(question, new ArrayDeque<>(List.of(inTurn)));
    return this;
  }

  @Override
  public synchronized Answer ask(Question question) {
    asked.add(new Asked(pace.now(), question));
    String address = question.address().value();
    var set = answers.get(question.method() + " " + address);
    set = set == null ? answers.get(address) : set;
    if (set == null) {
      return Answers.html(404, "<title>Not Found</title>");
    }
    return set.size() > 1 ? set.removeFirst() : set.getFirst();
  }

  synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** The questions in their order. */
  List<String> lines() {
    return asked().stream().map(Asked::line).toList();
  }

  Question last() {
    return asked().getLast().question();
  }
}
