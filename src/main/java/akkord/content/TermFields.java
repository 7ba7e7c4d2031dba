package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.TaggedText;
import akkord.model.Term;
import java.util.List;
import java.util.Map;

/** The keys of a glossary term. */
final class TermFields {

  private static final Field.Required<LocalizedText> NAME =
      required("name", FieldTypes.LOCALIZED, "The agreed word in each language.");
  private static final Field.Required<LocalizedText> DEFINITION =
      required("definition", FieldTypes.SENTENCES, "What it means, in one or two sentences.");
  private static final Field.Allowed<List<TaggedText>> NATIVE =
      allowed(
          "native",
          TaggedTextFields.TAGGED_TEXT.list(),
          "The word in languages that the site does not have.");
  private static final Field.Allowed<Map<LanguageTag, List<String>>> ALSO =
      allowed(
          "also",
          FieldTypes.WORDS_BY_LANGUAGE,
          "Other words for it that texts may use, by language.");
  private static final Field.Allowed<Map<LanguageTag, List<String>>> AVOID =
      allowed(
          "avoid",
          FieldTypes.WORDS_BY_LANGUAGE,
          "Words that texts should not use for it, by language; a text that does gets a warning.");
  private static final Field.Allowed<List<String>> PARTS =
      allowed(
          "parts",
          FieldTypes.NAME.list(),
          "The parts of a German compound, such as [Information, Blatt], so that the search finds it"
              + " by them.");

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.of(
          "term", List.of(NAME, DEFINITION, NATIVE, ALSO, AVOID, PARTS, EvidenceFields.EVIDENCE));

  private TermFields() {}

  static Term term(Identity identity, FieldValues values) {
    return new Term(
        identity.id(),
        identity.file(),
        values.get(NAME),
        values.get(DEFINITION),
        values.list(NATIVE),
        values.get(ALSO).orElse(Map.of()),
        values.get(AVOID).orElse(Map.of()),
        values.list(PARTS),
        values.list(EvidenceFields.EVIDENCE));
  }
}
