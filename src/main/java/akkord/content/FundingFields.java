package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.content.ConversionFields.Converted;
import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.Scalars;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.Attribution;
import akkord.model.Collection;
import akkord.model.CurrencyCode;
import akkord.model.Funding;
import akkord.model.LocalizedText;
import akkord.model.Money;
import java.math.BigDecimal;
import java.util.List;

/** The money that an agreement names. */
final class FundingFields {

  private static final Field.Required<BigDecimal> AMOUNT =
      required(
          "amount",
          Scalars.DECIMAL_NUMBER,
          "The exact amount in units of the currency: 110000000 for 110 million.");
  private static final Field.Required<CurrencyCode> CURRENCY =
      required("currency", FieldTypes.CURRENCY, "The currency of the amount.");
  private static final Field.Allowed<List<Attribution>> FROM =
      allowed(
          "from",
          References.orText(Collection.ACTORS).oneOrMore(),
          "Who gives the money: ids of actors, or names.");
  private static final Field.Allowed<Converted> CONVERSION =
      allowed(
          "conversion",
          ConversionFields.CONVERSION,
          "The same amount in another currency, with the rate.");
  private static final Field.Allowed<LocalizedText> NOTE =
      allowed(
          "note",
          FieldTypes.SENTENCES,
          "What readers should know about the sum, such as over how many years it is spread.");

  static final ValueType<List<Funding>> FUNDING =
      new ObjectType<>(
              "funding",
              List.of(AMOUNT, CURRENCY, FROM, CONVERSION, NOTE, EvidenceFields.EVIDENCE),
              FundingFields::funding)
          .list();

  private FundingFields() {}

  private static Funding funding(FieldValues values) {
    var amount = values.get(AMOUNT);
    var converted = values.get(CONVERSION);
    converted
        .filter(conversion -> !conversion.follows(amount))
        .ifPresent(conversion ->
            values.report(
                DiagnosticCode.CONVERSION_MISMATCH,
                conversion.amountAt(),
                "the rate does not give this amount, neither as factor nor as divisor"));
    return new Funding(
        new Money(amount, values.get(CURRENCY)),
        values.list(FROM),
        converted.map(Converted::conversion),
        values.get(NOTE),
        values.list(EvidenceFields.EVIDENCE),
        values.start());
  }
}
