package akkord.ledger;

import akkord.ledger.LinkRecord.Failure;
import akkord.model.LinkState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a record follows from the one before and one observation.
 *
 * <ul>
 *   <li>A page that is well ends all failures.
 *   <li>A failure counts where it lies three days or more behind the last one that does. Three of
 *       them, or two that leave no doubt, make an address <i>gone</i>.
 *   <li>A block proves nothing: it neither ends failures nor adds one, and what is gone stays so.
 *   <li>A suspicious answer does not end failures either: the next failure goes on from there.
 * </ul>
 */
final class Transition {

  /** Failures nearer to one another than this may be one outage. */
  private static final int DAYS_APART = 3;

  private static final int ENOUGH = 3;
  private static final int ENOUGH_WITHOUT_DOUBT = 2;

  /** The server says that it is for ever, or the name was given up. */
  private static final Set<String> WITHOUT_DOUBT = Set.of("410", "name-unknown");

  private final LinkRecord before;
  private final LocalDate today;

  Transition(LinkRecord before, LocalDate today) {
    this.before = before;
    this.today = today;
  }

  static LinkRecord first(String address, Observation observation, LocalDate today) {
    return new LinkRecord(
        address,
        today,
        observation.state(),
        today,
        today,
        observation.reason(),
        lastOk(observation, today),
        observation.target(),
        failures(List.of(), observation, today),
        observation.missing(),
        observation.isWell() ? observation.page() : Optional.empty(),
        Optional.empty());
  }

  LinkRecord to(Observation observation) {
    boolean stays = observation.state() == LinkState.BLOCKED && before.state() == LinkState.GONE;
    return stays ? stillGone() : next(observation);
  }

  private LinkRecord stillGone() {
    return new LinkRecord(
        before.address(),
        past(before.firstSeen()),
        before.state(),
        past(before.since()),
        today,
        before.reason(),
        before.lastOk().map(this::past),
        before.target(),
        pastFailures(),
        before.missing(),
        before.look(),
        before.copy());
  }

  private LinkRecord next(Observation observation) {
    var failures = failures(pastFailures(), observation, today);
    var state = isGone(observation, failures) ? LinkState.GONE : observation.state();
    return new LinkRecord(
        before.address(),
        past(before.firstSeen()),
        state,
        state == before.state() ? past(before.since()) : today,
        today,
        observation.reason(),
        lastOk(observation, today).or(() -> before.lastOk().map(this::past)),
        observation.target(),
        failures,
        observation.state() == LinkState.BLOCKED ? before.missing() : observation.missing(),
        observation.isWell() ? observation.page().or(before::look) : before.look(),
        before.copy());
  }

  private LocalDate past(LocalDate day) {
    return day.isAfter(today) ? today : day;
  }

  private List<Failure> pastFailures() {
    return before.failures().stream().filter(failure -> !failure.on().isAfter(today)).toList();
  }

  private static Optional<LocalDate> lastOk(Observation observation, LocalDate today) {
    return Optional.of(today).filter(_ -> observation.isWell());
  }

  private static List<Failure> failures(
      List<Failure> earlier, Observation observation, LocalDate today) {
    if (observation.isWell()) {
      return List.of();
    }
    boolean counts =
        observation.state() == LinkState.FAILING
            && !areEnough(earlier)
            && (earlier.isEmpty() || areApart(earlier.getLast().on(), today));
    if (!counts) {
      return earlier;
    }
    var all = new ArrayList<>(earlier);
    all.add(new Failure(today, observation.reason()));
    return all;
  }

  private static boolean areApart(LocalDate earlier, LocalDate later) {
    return ChronoUnit.DAYS.between(earlier, later) >= DAYS_APART;
  }

  private static boolean isGone(Observation observation, List<Failure> failures) {
    return observation.state() == LinkState.FAILING && areEnough(failures);
  }

  private static boolean areEnough(List<Failure> failures) {
    long withoutDoubt =
        failures.stream().filter(failure -> WITHOUT_DOUBT.contains(failure.reason())).count();
    return failures.size() >= ENOUGH || withoutDoubt >= ENOUGH_WITHOUT_DOUBT;
  }
}
