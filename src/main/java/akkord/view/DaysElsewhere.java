package akkord.view;

import akkord.model.AgreementDate;
import akkord.model.EdtfDate.Precision;
import akkord.model.EdtfDate.Qualifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The calendar days that a day of one place can be at another one: a single day where the hour is
 * known or both places share it, else two.
 */
final class DaysElsewhere {

  private DaysElsewhere() {}

  /** The days in another zone, in order; none where they are the date's own or it is no day. */
  static List<LocalDate> of(AgreementDate date, ZoneId other) {
    var on = date.on();
    if (date.zone().isEmpty()
        || on.precision() != Precision.DAY
        || on.qualifier() != Qualifier.NONE) {
      return List.of();
    }
    var zone = date.zone().get();
    var earliest = on.first().atTime(date.time().orElse(LocalTime.MIN)).atZone(zone);
    var latest = on.first().atTime(date.time().orElse(LocalTime.MAX)).atZone(zone);
    var first = day(earliest, other);
    var last = day(latest, other);
    if (first.equals(on.first()) && last.equals(first)) {
      return List.of();
    }
    return first.equals(last) ? List.of(first) : List.of(first, last);
  }

  private static LocalDate day(ZonedDateTime moment, ZoneId zone) {
    return moment.withZoneSameInstant(zone).toLocalDate();
  }
}
