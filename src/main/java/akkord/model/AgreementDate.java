package akkord.model;

import akkord.location.Location;
import akkord.model.EdtfDate.Precision;
import akkord.model.EdtfDate.Qualifier;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A date in the life of an agreement.
 *
 * @param kind what happened
 * @param on when, by the calendar of the place
 * @param place where
 * @param zone the place's time zone
 * @param time the time of day there; only with a zone and a certain day
 * @param evidence what it rests on
 * @param at where the facts say so
 */
public record AgreementDate(
    Kind kind,
    EdtfDate on,
    Optional<LocalizedText> place,
    Optional<ZoneId> zone,
    Optional<LocalTime> time,
    List<Evidence> evidence,
    Location at) {

  public AgreementDate {
    boolean isCertainDay = on.precision() == Precision.DAY && on.qualifier() == Qualifier.NONE;
    if (time.isPresent() && !(isCertainDay && zone.isPresent())) {
      throw new IllegalArgumentException("a time of day without its day and zone: " + on);
    }
    evidence = List.copyOf(evidence);
  }

  /** What can happen to an agreement, in the usual order. */
  public enum Kind {
    ANNOUNCED,
    SIGNED,
    LAUNCHED,
    IN_FORCE,
    ENDED
  }
}
