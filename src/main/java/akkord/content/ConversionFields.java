package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.DerivedType.Restriction.NotZero;
import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.Scalars;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.Location;
import akkord.model.Attribution;
import akkord.model.Collection;
import akkord.model.CurrencyCode;
import akkord.model.EdtfDate;
import akkord.model.Funding.Conversion;
import akkord.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** An amount of money in another currency. */
final class ConversionFields {

  /** Decimals of a quotient before it is rounded as written. */
  private static final int GUARD_DECIMALS = 20;

  private static final ValueType<BigDecimal> POSITIVE =
      Scalars.DECIMAL_NUMBER.derive(
          new NotZero(),
          (rate, node, reading) -> {
            if (rate.signum() == 0) {
              reading.report(DiagnosticCode.INVALID_VALUE, node, "a rate is more than 0");
            }
            return Optional.of(rate).filter(r -> r.signum() > 0);
          });

  private static final Field.Required<BigDecimal> AMOUNT =
      required(
          "amount",
          Scalars.DECIMAL_NUMBER,
          "The converted amount, rounded as readers see it; the rate must give it.");
  private static final Field.Required<CurrencyCode> CURRENCY =
      required("currency", FieldTypes.CURRENCY, "The currency of the converted amount.");
  private static final Field.Required<BigDecimal> RATE =
      required(
          "rate",
          POSITIVE,
          "Units of one currency for one unit of the other, in either direction.");
  private static final Field.Allowed<EdtfDate> RATE_DATE =
      allowed("rate_date", FieldTypes.DATE, "The day for which the rate was set.");
  private static final Field.Allowed<Attribution> RATE_SOURCE =
      allowed(
          "rate_source",
          References.orText(Collection.SOURCES),
          "Where the rate is from: the id of a source, or a name.");

  static final ValueType<Converted> CONVERSION =
      new ObjectType<>(
          "conversion",
          List.of(AMOUNT, CURRENCY, RATE, RATE_DATE, RATE_SOURCE),
          ConversionFields::converted);

  private ConversionFields() {}

  /**
   * A conversion that is still to be held against the original amount.
   *
   * @param conversion the conversion
   * @param amountAt where its amount stands
   */
  record Converted(Conversion conversion, Location amountAt) {

    /** Whether the rate gives the amount, in one direction or the other, rounded as written. */
    boolean follows(BigDecimal original) {
      var amount = conversion.money().amount();
      var rate = conversion.rate();
      int decimals = decimals(amount);
      var product = original.multiply(rate);
      var quotient = original.divide(rate, GUARD_DECIMALS, RoundingMode.HALF_UP);
      return isRounded(product, amount, decimals) || isRounded(quotient, amount, decimals);
    }

    /**
     * The precision written: the zeros that end a whole number may come from rounding, but two
     * digits are taken to be meant in any case.
     */
    private static int decimals(BigDecimal amount) {
      var digits = amount.stripTrailingZeros();
      return amount.scale() > 0
          ? amount.scale()
          : Math.min(0, digits.scale() + Math.max(0, 2 - digits.precision()));
    }

    private static boolean isRounded(BigDecimal exact, BigDecimal amount, int decimals) {
      return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(amount) == 0;
    }
  }

  private static Converted converted(FieldValues values) {
    var money = new Money(values.get(AMOUNT), values.get(CURRENCY));
    var conversion =
        new Conversion(money, values.get(RATE), values.get(RATE_DATE), values.get(RATE_SOURCE));
    return new Converted(conversion, values.location(AMOUNT));
  }
}
