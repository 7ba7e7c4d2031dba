package akkord.archive;

import akkord.http.Answer;
import akkord.http.Answer.Failed;
import akkord.http.Answer.Reply;
import akkord.http.Asker;
import akkord.http.Pace;
import akkord.http.Question;
import akkord.http.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks hosts one question at a time, with a pause in between. A host that asks to be left alone is
 * waited for once if that is short, and else asked no more; so is one that twice does not answer.
 */
final class Turns {

  /** The longest that a host is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int MOST_FAULTS = 2;

  private final Asker asker;
  private final Pace pace;
  private final Duration pause;
  private final Map<String, Instant> next = new HashMap<>();
  private final Map<String, Integer> faults = new HashMap<>();
  private final Set<String> resting = new HashSet<>();
  private int requests;

  Turns(Asker asker, Pace pace, Duration pause) {
    this.asker = asker;
    this.pace = pace;
    this.pause = pause;
  }

  /** How many questions were asked. */
  int requests() {
    return requests;
  }

  /** The answer; empty where the host is asked no more, or could not be reached. */
  Optional<Reply> ask(Question question) throws InterruptedException {
    String host = question.address().host();
    if (resting.contains(host)) {
      return Optional.empty();
    }
    return switch (inTurn(question)) {
      case Reply reply when isBusy(reply) -> again(question, reply);
      case Reply reply -> {
        faults.remove(host);
        yield Optional.of(reply);
      }
      case Failed _ -> {
        if (faults.merge(host, 1, Integer::sum) >= MOST_FAULTS) {
          resting.add(host);
        }
        yield Optional.empty();
      }
    };
  }

  private Optional<Reply> again(Question question, Reply busy) throws InterruptedException {
    String host = question.address().host();
    var wait = RetryAfter.of(busy.headers(), pace.now());
    if (wait.filter(time -> time.compareTo(PATIENCE) <= 0).isPresent()) {
      next.put(host, pace.now().plus(wait.get()));
      if (inTurn(question) instanceof Reply reply && !isBusy(reply)) {
        return Optional.of(reply);
      }
    }
    resting.add(host);
    return Optional.empty();
  }

  private Answer inTurn(Question question) throws InterruptedException {
    String host = question.address().host();
    var due = next.get(host);
    if (due != null && due.isAfter(pace.now())) {
      pace.sleep(Duration.between(pace.now(), due));
    }
    requests++;
    var answer = asker.ask(question);
    next.put(host, pace.now().plus(pause));
    return answer;
  }

  private static boolean isBusy(Reply reply) {
    return reply.status() == 429 || reply.status() == 503;
  }
}
