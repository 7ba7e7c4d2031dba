package akkord.external;

import akkord.http.Answer;
import akkord.http.Answer.Failed;
import akkord.http.Asker;
import akkord.http.Fault;
import akkord.http.Pace;
import akkord.http.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps the manners of a run: one question to one host at a time, a pause behind each answer,
 * longer ones where a host fails or asks for it, and no more than so many hosts at once.
 */
final class Turns {

  private static final int MOST_HOSTS_AT_ONCE = 64;

  /** With fewer hosts it may be theirs. */
  private static final int HOSTS_THAT_PROVE = 3;

  private final Asker asker;
  private final Pace pace;
  private final Duration pause;
  private final Instant end;
  private final Semaphore places = new Semaphore(MOST_HOSTS_AT_ONCE);
  private final Map<String, HostTurn> hosts = new ConcurrentHashMap<>();
  private final AtomicInteger requests = new AtomicInteger();

  Turns(CheckPlan plan, Asker asker, Pace pace) {
    this.asker = asker;
    this.pace = pace;
    pause = plan.pause();
    end = pace.now().plus(plan.time());
  }

  /**
   * Asks once the host may be asked.
   *
   * @return empty where that is not within this run
   */
  Optional<Answer> ask(Question question) throws InterruptedException {
    var host = host(question.address().host());
    var free = host.free().filter(moment -> moment.isBefore(end));
    if (free.isEmpty() || !pace.now().isBefore(end)) {
      return Optional.empty();
    }
    awaitMoment(free.get());
    Answer answer = askInPlace(question);
    host.answered(answer, pace.now());
    return Optional.of(answer);
  }

  private void awaitMoment(Instant moment) throws InterruptedException {
    var wait = Duration.between(pace.now(), moment);
    if (wait.isPositive()) {
      pace.sleep(wait);
    }
  }

  private Answer askInPlace(Question question) throws InterruptedException {
    places.acquire();
    try {
      Answer answer = asker.ask(question);
      if (!isHeldBack(answer)) {
        requests.incrementAndGet();
      }
      return answer;
    } finally {
      places.release();
    }
  }

  /** Whether nothing was sent, since the address is not one that may be asked. */
  private static boolean isHeldBack(Answer answer) {
    return answer instanceof Failed(Fault fault, var reason)
        && (fault == Fault.NOT_ALLOWED || fault == Fault.NOT_PUBLIC);
  }

  HostTurn host(String name) {
    return hosts.computeIfAbsent(name, host -> new HostTurn(host, pause));
  }

  /** How many requests were sent. */
  int requests() {
    return requests.get();
  }

  /** To be called when all is done: where no host gave a sign of life, the fault is on our side. */
  void refuseIfNetworkIsDown() throws NetworkDownException {
    int asked = (int) hosts.values().stream().filter(HostTurn::wasAsked).count();
    if (asked >= HOSTS_THAT_PROVE && hosts.values().stream().noneMatch(HostTurn::wasReached)) {
      throw new NetworkDownException(asked);
    }
  }
}
