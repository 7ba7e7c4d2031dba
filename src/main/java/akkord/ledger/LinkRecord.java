package akkord.ledger;

import akkord.ledger.Observation.Look;
import akkord.model.LinkState;
import akkord.model.Source.ArchivedCopy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

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
 * @param failures the days of the failures since then, the earliest first
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
    List<LocalDate> failures,
    SortedSet<String> missing,
    Optional<Look> look,
    Optional<ArchivedCopy> copy) {

  public LinkRecord {
    failures = List.copyOf(failures);
  }
}
