package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.DerivedType.Restriction.NotEmpty;
import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.AgreementDate;
import akkord.model.AgreementDate.Kind;
import akkord.model.EdtfDate;
import akkord.model.LocalizedText;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dates in the life of an agreement, each under the key of what happened. */
final class DateFields {

  private static final Field.Required<EdtfDate> ON =
      required("on", FieldTypes.DATE, "The date by the calendar of the place where it happened.");
  private static final Field.Allowed<LocalizedText> PLACE =
      allowed(
          "place", FieldTypes.LOCALIZED, "Where it happened, such as the building and the town.");
  private static final Field.Allowed<ZoneId> ZONE =
      allowed(
          "zone",
          FieldTypes.ZONE,
          "The time zone of the place; elsewhere it may have been another day.");

  private static final Field.Allowed<LocalTime> TIME =
      allowed(
          "time",
          FieldTypes.TIME,
          "The time of day there, if a source tells it; it needs a complete day and the zone.");

  private static final Field.Allowed<AgreementDate> ANNOUNCED =
      dated(Kind.ANNOUNCED, "When it was announced in public.");
  private static final Field.Allowed<AgreementDate> SIGNED =
      dated(Kind.SIGNED, "When it was signed.");
  private static final Field.Allowed<AgreementDate> LAUNCHED =
      dated(Kind.LAUNCHED, "When the work under it began.");
  private static final Field.Allowed<AgreementDate> IN_FORCE =
      dated(Kind.IN_FORCE, "When it entered into force.");
  private static final Field.Allowed<AgreementDate> ENDED =
      dated(Kind.ENDED, "When it ended or expired.");

  private static final List<Field.Allowed<AgreementDate>> ALL =
      List.of(ANNOUNCED, SIGNED, LAUNCHED, IN_FORCE, ENDED);

  /** At least one date, in the usual order of what happens. */
  static final ValueType<List<AgreementDate>> DATES =
      new ObjectType<>("dates", List.copyOf(ALL), DateFields::dates)
          .derive(
              new NotEmpty(),
              (dates, node, reading) -> {
                if (dates.isEmpty()) {
                  reading.report(DiagnosticCode.INVALID_VALUE, node, "there is no date");
                }
                return Optional.of(dates).filter(list -> !list.isEmpty());
              });

  private DateFields() {}

  private static Field.Allowed<AgreementDate> dated(Kind kind, String doc) {
    var type =
        new ObjectType<>(
            "date",
            List.of(ON, PLACE, ZONE, TIME, EvidenceFields.EVIDENCE),
            values -> date(kind, values));
    return allowed(kind.name().toLowerCase(Locale.ROOT), type, doc);
  }

  private static AgreementDate date(Kind kind, FieldValues values) {
    var on = values.get(ON);
    boolean hasMoment = values.get(ZONE).isPresent() && EdtfDate.of(on.first()).equals(on);
    if (values.get(TIME).isPresent() && !hasMoment) {
      values.report(
          DiagnosticCode.INVALID_DATE,
          TIME,
          "a time of day needs a day that is certain, and the zone of the place");
    }
    return new AgreementDate(
        kind,
        on,
        values.get(PLACE),
        values.get(ZONE),
        values.get(TIME).filter(_ -> hasMoment),
        values.list(EvidenceFields.EVIDENCE),
        values.start());
  }

  private static List<AgreementDate> dates(FieldValues values) {
    return ALL.stream().map(values::get).flatMap(Optional::stream).toList();
  }
}
