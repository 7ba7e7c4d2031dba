package akkord.view;

import akkord.model.CurrencyCode;
import akkord.model.Funding.Conversion;
import akkord.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Writes amounts as a language does, always exactly: a round number of millions in words. */
record Amounts(Words words) {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal LARGEST_COMPACT = new BigDecimal("1e15");
  private static final int MOST_DIGITS_OF_COMPACT = 4;
  private static final int MOST_DIGITS_OF_RATE = 6;

  /** An amount with its currency, such as {@code USD 110 million}. */
  String of(Money money) {
    return tied("money", number(money.amount()), money.currency());
  }

  /** The rate and the direction in which it gives the converted amount. */
  String rate(Money money, Conversion conversion) {
    var target = conversion.money();
    var forward = money.amount().multiply(conversion.rate());
    var backward = target.amount().multiply(conversion.rate());
    boolean isForward =
        distance(forward, target.amount())
                .multiply(money.amount())
                .compareTo(distance(backward, money.amount()).multiply(target.amount()))
            <= 0;
    return isForward
        ? rate(money.currency(), target.currency(), conversion.rate())
        : rate(target.currency(), money.currency(), conversion.rate());
  }

  private String rate(CurrencyCode one, CurrencyCode other, BigDecimal rate) {
    var format = NumberFormat.getNumberInstance(words.locale());
    format.setMinimumFractionDigits(Math.clamp(rate.scale(), 0, MOST_DIGITS_OF_RATE));
    format.setMaximumFractionDigits(Math.max(rate.scale(), 0));
    return tied("money", "1", one) + " = " + tied("money", format.format(rate), other);
  }

  private static BigDecimal distance(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs();
  }

  private String number(BigDecimal amount) {
    var digits = amount.stripTrailingZeros();
    if (amount.compareTo(MILLION) >= 0
        && amount.compareTo(LARGEST_COMPACT) < 0
        && digits.precision() <= MOST_DIGITS_OF_COMPACT) {
      var style = NumberFormat.Style.valueOf(words.of("money.style"));
      var format = NumberFormat.getCompactNumberInstance(words.locale(), style);
      format.setMaximumFractionDigits(MOST_DIGITS_OF_COMPACT - 1);
      // Given a BigDecimal, the JDK's compact format rounds to whole millions.
      return format.format(amount.longValueExact());
    }
    var format = NumberFormat.getNumberInstance(words.locale());
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    format.setMinimumFractionDigits(Math.max(amount.scale(), 0));
    format.setMaximumFractionDigits(Math.max(amount.scale(), 0));
    return format.format(amount);
  }

  private String tied(String key, Object... fillings) {
    return Typography.tied(words.of(key, fillings));
  }
}
