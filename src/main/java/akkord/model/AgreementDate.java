package akkord.model;

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
 * @param evidence what it rests on
 */
public record AgreementDate(
    Kind kind,
    EdtfDate on,
    Optional<LocalizedText> place,
    Optional<ZoneId> zone,
    List<Evidence> evidence) {

  public AgreementDate {
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
