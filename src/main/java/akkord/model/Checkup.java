package akkord.model;

import akkord.model.Source.ArchivedCopy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What readers may know of the checks of an address.
 *
 * @param state what the last check has shown
 * @param since the first day of that state
 * @param checked the day of the last check
 * @param lastOk the last day on which it was well
 * @param movedTo where it has moved to
 * @param copy an archived copy that was found
 */
public record Checkup(
    LinkState state,
    LocalDate since,
    LocalDate checked,
    Optional<LocalDate> lastOk,
    Optional<SafeUrl> movedTo,
    Optional<ArchivedCopy> copy) {}
