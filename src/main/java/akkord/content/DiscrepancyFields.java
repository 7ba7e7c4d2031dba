package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.ValueType;
import akkord.model.Collection;
import akkord.model.Discrepancy;
import akkord.model.Discrepancy.Stand;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.Slug;
import java.util.List;

/** The points on which sources differ. */
final class DiscrepancyFields {

  private static final Field.Required<Located<EntryId>> SOURCE =
      required("source", References.to(Collection.SOURCES), "The source that says so.");
  private static final Field.Required<LocalizedText> SAYS =
      required("says", FieldTypes.SENTENCES, "What it says, in the site's own words.");
  private static final Field.Allowed<String> QUOTE =
      allowed(
          "quote",
          TaggedTextFields.QUOTE,
          "The source's own words, word for word, at most 40 of them.");
  private static final Field.Allowed<LanguageTag> LANG =
      allowed("lang", FieldTypes.LANGUAGE, "The language of the quote; needed with a quote.");

  private static final Field.Required<Located<Slug>> ID =
      required(
          "id",
          FieldTypes.located(FieldTypes.SLUG),
          "Its anchor on the page, such as amount, unique in this list; links rely on it.");
  private static final Field.Required<LocalizedText> TOPIC =
      required("topic", FieldTypes.SENTENCES, "What the sources differ about, in a sentence.");
  private static final Field.Required<List<Stand>> POSITIONS =
      required(
          "positions",
          new ObjectType<>(
                  "position",
                  List.of(SOURCE, SAYS, QUOTE, LANG),
                  values ->
                      new Stand(
                          values.get(SOURCE),
                          values.get(SAYS),
                          TaggedTextFields.quote(values, QUOTE, LANG)))
              .with(TaggedTextFields.needsLanguage(QUOTE, LANG))
              .someOf(),
          "What each source says, at least one.");
  private static final Field.Allowed<LocalizedText> RESOLUTION =
      allowed("resolution", FieldTypes.SENTENCES, "What this site says, and why.");

  static final ValueType<List<Discrepancy>> DISCREPANCIES =
      UniqueNames.among(
          new ObjectType<>(
              "discrepancy",
              List.of(ID, TOPIC, POSITIONS, RESOLUTION),
              DiscrepancyFields::discrepancy));

  private DiscrepancyFields() {}

  private static UniqueNames.Named<Discrepancy> discrepancy(FieldValues values) {
    return new UniqueNames.Named<>(
        values.get(ID),
        new Discrepancy(
            values.get(ID).value(),
            values.get(TOPIC),
            values.get(POSITIONS),
            values.get(RESOLUTION)));
  }
}
