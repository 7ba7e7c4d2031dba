package akkord.model;

import akkord.location.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Money that an agreement names.
 *
 * @param money the amount in its original currency
 * @param from who gives it
 * @param conversion the amount in another currency
 * @param note what has to be known about it
 * @param evidence what it rests on
 * @param at where the facts say so
 */
public record Funding(
    Money money,
    List<Attribution> from,
    Optional<Conversion> conversion,
    Optional<LocalizedText> note,
    List<Evidence> evidence,
    Location at) {

  public Funding {
    from = List.copyOf(from);
    evidence = List.copyOf(evidence);
  }

  /**
   * An amount in another currency.
   *
   * @param money the converted amount, rounded as written
   * @param rate units of one currency for one of the other, in whichever direction gives the amount
   * @param rateDate the day of the rate
   * @param rateSource where the rate is from
   */
  public record Conversion(
      Money money,
      BigDecimal rate,
      Optional<EdtfDate> rateDate,
      Optional<Attribution> rateSource) {}
}
