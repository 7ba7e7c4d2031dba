package akkord.external;

import akkord.http.Answer;
import akkord.http.Answer.Failed;
import akkord.http.Answer.Reply;
import akkord.http.Fault;
import akkord.http.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When one host may be asked next, and what its answers have taught. Only one thread has to do with
 * it at a time.
 */
final class HostTurn {

  /** What a host wants us to wait beyond this is waited for until the next run. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  /** A host that asks for fewer requests, but not for how long, rests for so many pauses. */
  private static final int PAUSES_WHEN_LIMITED = 10;

  private static final int PAUSES_WHEN_FAILING = 2;

  /** Pauses are not doubled more often than this. */
  private static final int MOST_DOUBLINGS = 4;

  /** A pause may be longer by up to one part in so many, so that requests keep no step. */
  private static final int JITTER_PART = 4;

  private static final int JITTER_STEPS = 64;

  private final String host;
  private final Duration pause;
  private Instant free = Instant.EPOCH;
  private int answers;
  private int troubles;
  private boolean closed;
  private boolean asked;
  private boolean reached;
  private boolean refusesHead;
  private boolean silent;

  HostTurn(String host, Duration pause) {
    this.host = host;
    this.pause = pause;
  }

  /** When the host may be asked next; empty where not in this run. */
  Optional<Instant> free() {
    return closed ? Optional.empty() : Optional.of(free);
  }

  /** Leaves the host alone for the rest of the run. */
  void close() {
    closed = true;
  }

  /** Takes note of an answer. */
  void answered(Answer answer, Instant now) {
    answers++;
    asked |= !isRefused(answer);
    reached |= isFromThere(answer);
    troubles = isTrouble(answer) ? Math.min(troubles + 1, MOST_DOUBLINGS) : 0;
    var wanted = wanted(answer, now);
    closed |= wanted.filter(wait -> wait.compareTo(LONGEST_WAIT) > 0).isPresent();
    Duration rest = wanted.filter(wait -> wait.compareTo(pause) > 0).orElseGet(() -> rest(answer));
    free = now.plus(rest).plus(jitter(rest));
  }

  /** The wait that the host asks for, where it asks for any. */
  private static Optional<Duration> wanted(Answer answer, Instant now) {
    return answer instanceof Reply reply && isLimit(reply.status())
        ? RetryAfter.of(reply.headers(), now)
        : Optional.empty();
  }

  private Duration rest(Answer answer) {
    if (troubles == 0) {
      return pause;
    }
    boolean limited = answer instanceof Reply reply && reply.status() == Status.TOO_MANY_REQUESTS;
    int pauses = limited ? PAUSES_WHEN_LIMITED : PAUSES_WHEN_FAILING;
    return pause.multipliedBy((long) pauses << (troubles - 1));
  }

  /** The same for the same host and the same number of answers, and different from host to host. */
  private Duration jitter(Duration rest) {
    int step = Math.floorMod(((host.hashCode() + answers) * 0x9E3779B1) >>> 8, JITTER_STEPS);
    return rest.multipliedBy(step).dividedBy((long) JITTER_STEPS * JITTER_PART);
  }

  private static boolean isLimit(int status) {
    return status == Status.TOO_MANY_REQUESTS || status == Status.UNAVAILABLE;
  }

  private static boolean isTrouble(Answer answer) {
    return switch (answer) {
      case Reply reply ->
          reply.status() == Status.TOO_MANY_REQUESTS || Status.isServerFault(reply.status());
      case Failed failed -> !isRefused(failed);
    };
  }

  /** Whether our own side did not let the question out. */
  private static boolean isRefused(Answer answer) {
    return answer instanceof Failed(Fault fault, var reason)
        && (fault == Fault.NOT_ALLOWED || fault == Fault.NOT_PUBLIC);
  }

  private static boolean isFromThere(Answer answer) {
    return switch (answer) {
      case Reply reply -> true;
      case Failed(Fault fault, var reason) ->
          switch (fault) {
            case NAME_UNKNOWN, NAME_UNANSWERED, UNREACHABLE, NOT_ALLOWED, NOT_PUBLIC -> false;
            default -> true;
          };
    };
  }

  /** Whether the host was asked. */
  boolean wasAsked() {
    return asked;
  }

  /** Whether it ever gave a sign of life. */
  boolean wasReached() {
    return reached;
  }

  /** It has refused HEAD for what it gives for GET. */
  void refuseHead() {
    refusesHead = true;
  }

  boolean refusesHead() {
    return refusesHead;
  }

  /** It gave no answer, however often it was asked. */
  void keepSilent() {
    silent = true;
  }

  boolean wasSilent() {
    return silent;
  }
}
