package akkord.model;

import java.util.Currency;
import java.util.Optional;

/**
 * A currency by its ISO 4217 code, such as {@code USD}.
 *
 * @param value three capital letters
 */
public record CurrencyCode(String value) {

  public CurrencyCode {
    if (!isKnown(value)) {
      throw new IllegalArgumentException("not a currency: " + value);
    }
  }

  /** The currency with this code, or empty where ISO 4217 has none. */
  public static Optional<CurrencyCode> parse(String text) {
    return isKnown(text) ? Optional.of(new CurrencyCode(text)) : Optional.empty();
  }

  private static boolean isKnown(String code) {
    try {
      return Currency.getInstance(code).getCurrencyCode().equals(code);
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
