package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.model.Attribution;
import akkord.model.Briefing;
import akkord.model.Collection;
import akkord.model.EdtfDate;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.Texts;
import java.util.List;

/** The keys of a briefing. */
final class BriefingFields {

  private static final Field.Required<EdtfDate> ON =
      required("on", FieldTypes.DATE, "The date of the briefing itself, not of what it is about.");
  private static final Field.Required<List<Located<EntryId>>> AGREEMENTS =
      required(
          "agreements",
          References.someOf(Collection.AGREEMENTS),
          "The agreements that it leads through, in reading order; at least one.");
  private static final Field.Allowed<List<Located<EntryId>>> DOMAINS =
      allowed(
          "domains",
          References.list(Collection.DOMAINS),
          "Its domains; without this key, those of its agreements.");
  private static final Field.Allowed<List<String>> AUTHOR =
      allowed("author", FieldTypes.NAME.oneOrMore(), "Who wrote it, by name.");
  private static final Field.Allowed<Attribution> BASED_ON =
      allowed(
          "based_on",
          References.orText(Collection.SOURCES),
          "What it started from: the id of a source, or a credit in words.");

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.of(
          "briefing",
          List.of(
              ON,
              AGREEMENTS,
              DOMAINS,
              AUTHOR,
              BASED_ON,
              MaintenanceFields.LAST_REVIEW,
              MaintenanceFields.CHANGES));

  private BriefingFields() {}

  static Briefing briefing(Identity identity, FieldValues values, Texts texts) {
    return new Briefing(
        identity.id(),
        identity.file(),
        values.get(ON),
        values.get(AGREEMENTS),
        values.list(DOMAINS),
        values.list(AUTHOR),
        values.get(BASED_ON),
        values.get(MaintenanceFields.LAST_REVIEW),
        values.list(MaintenanceFields.CHANGES),
        texts);
  }
}
