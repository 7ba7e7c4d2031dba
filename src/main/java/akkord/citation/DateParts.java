package akkord.citation;

import akkord.model.EdtfDate;
import akkord.model.EdtfDate.Precision;
import akkord.model.EdtfDate.Qualifier;
import java.util.List;
import java.util.Optional;

/** What is known of a date, part by part. */
final class DateParts {

  private DateParts() {}

  /** Year, month and day as far as they are known; months count from 1. */
  static List<Integer> known(EdtfDate date) {
    var first = date.first();
    return switch (date.precision()) {
      case YEAR -> List.of(first.getYear());
      case MONTH -> List.of(first.getYear(), first.getMonthValue());
      case DAY -> List.of(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
    };
  }

  /** Its month, from 1, where that is known. */
  static Optional<Integer> month(EdtfDate date) {
    return date.precision() == Precision.YEAR
        ? Optional.empty()
        : Optional.of(date.first().getMonthValue());
  }

  /**
   * Whether a date is approximate or uncertain: citations know one mark for both, {@code circa} in
   * CSL's terms.
   */
  static boolean isDoubtful(EdtfDate date) {
    return date.qualifier() != Qualifier.NONE;
  }
}
