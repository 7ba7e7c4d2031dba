package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.ValueType;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.Evidence.Stance;
import akkord.model.LanguageTag;
import akkord.model.Located;
import java.util.List;

/** What facts rest on. */
final class EvidenceFields {

  private static final Field.Required<Located<EntryId>> SOURCE =
      required("source", References.to(Collection.SOURCES), "The source that this rests on.");
  private static final Field.Allowed<String> LOCATOR =
      allowed("locator", FieldTypes.NAME, "The place in the source, such as p. 3.");
  private static final Field.Allowed<String> QUOTE =
      allowed(
          "quote",
          TaggedTextFields.QUOTE,
          "The source's own words, word for word, at most 40 of them.");
  private static final Field.Allowed<LanguageTag> LANG =
      allowed("lang", FieldTypes.LANGUAGE, "The language of the quote; needed with a quote.");
  private static final Field.Allowed<Stance> STANCE =
      allowed(
          "stance",
          FieldTypes.word("stance", Stance.class),
          "How the source stands to it; without this key, it supports it.");

  private static final ObjectType<Evidence> ITEM =
      new ObjectType<>(
              "evidence", List.of(SOURCE, LOCATOR, QUOTE, LANG, STANCE), EvidenceFields::evidence)
          .with(TaggedTextFields.needsLanguage(QUOTE, LANG));

  /** The key that facts of all kinds have. */
  static final Field.Allowed<List<Evidence>> EVIDENCE =
      allowed(
          "evidence", list(), "The sources that this rests on, each with its place or its words.");

  private EvidenceFields() {}

  private static ValueType<List<Evidence>> list() {
    return ITEM.list();
  }

  private static Evidence evidence(FieldValues values) {
    return new Evidence(
        values.get(SOURCE),
        values.get(LOCATOR),
        TaggedTextFields.quote(values, QUOTE, LANG),
        values.get(STANCE).orElse(Stance.SUPPORTS),
        values.location());
  }
}
