package akkord.model;

import java.math.BigDecimal;

/**
 * An exact amount of a currency.
 *
 * @param amount not negative, with the decimals that the editor wrote
 * @param currency its currency
 */
public record Money(BigDecimal amount, CurrencyCode currency) {

  public Money {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("an amount is not negative: " + amount);
    }
  }
}
