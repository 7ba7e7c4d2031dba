package akkord.content;

import static akkord.data.Field.allowed;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.Scalars;
import akkord.model.Collection;
import akkord.model.CountryCode;
import akkord.model.Domain;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.Texts;
import java.util.List;
import java.util.Set;

/** The keys of a domain. */
final class DomainFields {

  private static final Field.Allowed<Integer> ORDER =
      allowed(
          "order",
          Scalars.integer(0, 9_999),
          "Its place among the domains, the smallest number first; those without come last.");
  private static final Field.Allowed<Located<EntryId>> BROADER =
      allowed("broader", References.to(Collection.DOMAINS), "The wider domain that it belongs to.");
  private static final Field.Allowed<List<CountryCode>> RESEARCHED =
      allowed(
          "researched",
          FieldTypes.COUNTRY.list(),
          "Countries whose agreements in this domain were looked for; where none were found, the"
              + " matrix says so.");

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.of("domain", List.of(ORDER, BROADER, RESEARCHED, MaintenanceFields.SAME_AS));

  private DomainFields() {}

  static Domain domain(Identity identity, FieldValues values, Texts texts) {
    return new Domain(
        identity.id(),
        identity.file(),
        values.get(ORDER),
        values.get(BROADER),
        Set.copyOf(values.list(RESEARCHED)),
        values.list(MaintenanceFields.SAME_AS),
        texts);
  }
}
