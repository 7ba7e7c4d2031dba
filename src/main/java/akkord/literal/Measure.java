package akkord.literal;

import akkord.literal.Value.Amount;
import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Percentage;
import akkord.literal.Value.Quantity;
import akkord.model.CurrencyCode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands beside a number and says what it counts: a currency, a percent sign, a unit. */
@FunctionalInterface
interface Measure {

  /** The most years that are told by an ordinal. */
  BigDecimal LARGEST_AGE = BigDecimal.valueOf(10_000);

  /** What the number then means, the likeliest first. */
  List<Value> of(BigDecimal number);

  static Measure percent() {
    return number -> List.of(new Percentage(number));
  }

  static Measure unit(Unit unit) {
    return number -> List.of(new Quantity(number, Optional.of(unit)));
  }

  /** An age, which can also be told by an ordinal: {@code the 25th anniversary}. */
  static Measure age() {
    return number ->
        isWhole(number)
            ? List.of(
                new Quantity(number, Optional.of(Signs.YEAR)), new Ordinal(number.intValueExact()))
            : unit(Signs.YEAR).of(number);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(LARGEST_AGE) <= 0;
  }

  /** A currency; several where a sign is used for several. */
  static Measure currency(String... codes) {
    var currencies = Arrays.stream(codes).map(CurrencyCode::new).toList();
    return number ->
        currencies.stream().<Value>map(currency -> new Amount(number, currency)).toList();
  }
}
