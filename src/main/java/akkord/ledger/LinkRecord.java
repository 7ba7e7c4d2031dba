package akkord.ledger;

import akkord.ledger.Observation.Look;
import akkord.model.LinkState;
import akkord.model.Source.ArchivedCopy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of one external address.
 *
 * @param address the address without a fragment, in the form in which equal ones are equal
 * @param firstSeen the day of the first check
 * @param state what checks have shown
 * @param since the first day of that state
 * @param checked the day of the last check
 * @param reason a stable word for why it is so; empty where all is well
 * @param lastOk the last day on which it was well
 * @param target where redirects led
 * @param failures the failures since then that count, the earliest first
 * @param missing fragments that pages link to and that are not there
 * @param look what the page looked like when it was well
 * @param copy an archived copy that was found
 */
public record LinkRecord(
    String address,
    LocalDate firstSeen,
    LinkState state,
    LocalDate since,
    LocalDate checked,
    String reason,
    Optional<LocalDate> lastOk,
    Optional<String> target,
    List<Failure> failures,
    SortedSet<String> missing,
    Optional<Look> look,
    Optional<ArchivedCopy> copy) {

  public LinkRecord {
    failures = List.copyOf(failures);
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    RecordDays.fault(firstSeen, since, checked, lastOk, failures)
        .ifPresent(fault -> {
          throw new IllegalArgumentException(address + ": " + fault);
        });
  }

  /**
   * A failure that counts.
   *
   * @param on its day
   * @param reason the stable word for what failed
   */
  public record Failure(LocalDate on, String reason) {}

  /** What is known of an address after its first check. */
  public static LinkRecord first(String address, Observation observation, LocalDate today) {
    return Transition.first(address, observation, today);
  }

  /**
   * What is known after one more check.
   *
   * @param today its day; what the record says of later days is taken for a wrong clock's
   */
  public LinkRecord after(Observation observation, LocalDate today) {
    return new Transition(this, today).to(observation);
  }

  /** Whether the address has to be checked again; never on the day of a check. */
  public boolean isDue(LocalDate today) {
    return Expiry.isDue(this, today);
  }

  /** Whether the last check has shown the page, so that its day is one on which it was opened. */
  public boolean isWell() {
    return state == LinkState.OK || state == LinkState.MOVED;
  }

  /** The same with an archived copy that was found. */
  public LinkRecord withCopy(ArchivedCopy found) {
    return new LinkRecord(
        address,
        firstSeen,
        state,
        since,
        checked,
        reason,
        lastOk,
        target,
        failures,
        missing,
        look,
        Optional.of(found));
  }
}
