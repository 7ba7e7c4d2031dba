package akkord.content;

import static akkord.data.Field.allowed;
import static akkord.data.Field.required;

import akkord.data.Field;
import akkord.data.FieldRule;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.Scalars;
import akkord.data.TextType;
import akkord.location.SourcePath;
import akkord.model.Body;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.Slug;
import java.util.List;
import java.util.Optional;

/** The keys at the head of a Markdown file. */
final class FrontMatterFields {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_SUMMARY = 300;

  /** Enough for some 1,800 sections. */
  private static final int LONGEST_STAMP = 20_000;

  /** How strictly a translation's structure is compared with its original's. */
  private enum Parity {
    STRICT,
    LOOSE
  }

  private static final Field.Required<Located<String>> TITLE =
      required(
          "title",
          FieldTypes.located(TextType.upTo(LONGEST_TITLE)),
          "The entry's title in the language of this file.");
  private static final Field.Required<Located<String>> SUMMARY =
      required(
          "summary",
          FieldTypes.located(TextType.upTo(LONGEST_SUMMARY)),
          "What the entry is about, in one or two sentences; lists and search engines show it.");
  private static final Field.Allowed<Located<Slug>> SLUG =
      allowed(
          "slug",
          FieldTypes.located(FieldTypes.SLUG),
          "The last part of the address in this language; without this key, the id.");
  private static final Field.Allowed<String> SHORT_TITLE =
      allowed(
          "short_title",
          TextType.upTo(LONGEST_TITLE),
          "A shorter title for narrow places, such as tables and pictures.");
  private static final Field.Allowed<Parity> PARITY =
      allowed(
          "parity",
          FieldTypes.word("parity", Parity.class),
          "How closely the text has to follow its original; loose makes differences warnings.");

  private static final Field.Required<LanguageTag> OF =
      required("of", FieldTypes.LANGUAGE, "The language of the original, such as de.");
  private static final Field.Allowed<Located<String>> STAMP =
      allowed(
          "stamp",
          FieldTypes.located(TextType.upTo(LONGEST_STAMP)),
          "Written by ./akkord translations --stamp, never by hand.");
  private static final Field.Allowed<String> BY =
      allowed("by", FieldTypes.NAME, "Who translated it, by name.");
  private static final Field.Allowed<String> REVIEWED_BY =
      allowed("reviewed_by", FieldTypes.NAME, "Who compared it with the original, by name.");
  private static final Field.Allowed<Boolean> MACHINE =
      allowed(
          "machine",
          Scalars.BOOLEAN,
          "Whether a machine made the first version; without this key, it did not.");
  private static final Field.Allowed<Translation> TRANSLATION =
      allowed(
          "translation",
          new ObjectType<>(
              "translation",
              List.of(OF, STAMP, BY, REVIEWED_BY, MACHINE, PARITY),
              FrontMatterFields::translation),
          "Only for a translation: which text it was made from, and by whom.");

  static final ObjectType<FieldValues> FIELDS =
      ObjectType.of("front matter", List.of(TITLE, SUMMARY, SLUG, SHORT_TITLE, TRANSLATION, PARITY))
          .with(
              new FieldRule.Needs(
                  PARITY,
                  TRANSLATION,
                  "'parity' belongs to a translation: add the key 'translation'"));

  private FrontMatterFields() {}

  static Prose prose(SourcePath file, FieldValues values, Body body) {
    return new Prose(
        file,
        values.get(TITLE),
        values.get(SUMMARY),
        values.get(SLUG),
        values.get(SHORT_TITLE),
        values.get(TRANSLATION).map(translation -> withParity(translation, values)),
        body);
  }

  private static Translation translation(FieldValues values) {
    return new Translation(
        values.get(OF),
        values.get(STAMP),
        values.get(BY),
        values.get(REVIEWED_BY),
        values.get(MACHINE).orElse(false),
        isLoose(values),
        values.start());
  }

  private static boolean isLoose(FieldValues values) {
    return values.get(PARITY).equals(Optional.of(Parity.LOOSE));
  }

  private static Translation withParity(Translation translation, FieldValues values) {
    return new Translation(
        translation.of(),
        translation.stamp(),
        translation.by(),
        translation.reviewedBy(),
        translation.machine(),
        translation.looseParity() || isLoose(values),
        translation.at());
  }
}
