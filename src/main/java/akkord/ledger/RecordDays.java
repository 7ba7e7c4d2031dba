package akkord.ledger;

import akkord.diagnostic.Message;
import akkord.ledger.LinkRecord.Failure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What holds between the days of a record. */
final class RecordDays {

  private RecordDays() {}

  /** What does not fit together; empty where all does. */
  static Optional<Message> fault(
      LocalDate firstSeen,
      LocalDate since,
      LocalDate checked,
      Optional<LocalDate> lastOk,
      List<Failure> failures) {
    if (firstSeen.isAfter(checked)) {
      return Optional.of(later("first", "checked"));
    }
    if (since.isAfter(checked)) {
      return Optional.of(later("since", "checked"));
    }
    if (since.isBefore(firstSeen)) {
      return Optional.of(later("first", "since"));
    }
    if (lastOk.filter(checked::isBefore).isPresent()) {
      return Optional.of(later("ok", "checked"));
    }
    return fault(failures, checked);
  }

  private static Optional<Message> fault(List<Failure> failures, LocalDate checked) {
    for (int i = 0; i < failures.size(); i++) {
      var next = i + 1 < failures.size() ? failures.get(i + 1).on() : checked.plusDays(1);
      if (!failures.get(i).on().isBefore(next)) {
        return Optional.of(Message.of("the days of 'failures' are not in their order"));
      }
    }
    return Optional.empty();
  }

  private static Message later(String key, String other) {
    return Message.of("the day of '%s' is later than that of '%s'", key, other);
  }
}
