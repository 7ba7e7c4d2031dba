package akkord.literal;

import akkord.literal.Value.Amount;
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

  /** What the number then means, the likeliest first. */
  List<Value> of(BigDecimal number);

  static Measure percent() {
    return number -> List.of(new Percentage(number));
  }

  static Measure unit(Unit unit) {
    return number -> List.of(new Quantity(number, Optional.of(unit)));
  }

  /** A currency; several where a sign is used for several. */
  static Measure currency(String... codes) {
    var currencies = Arrays.stream(codes).map(CurrencyCode::new).toList();
    return number ->
        currencies.stream().<Value>map(currency -> new Amount(number, currency)).toList();
  }
}
