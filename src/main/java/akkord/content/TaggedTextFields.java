package akkord.content;

import static akkord.data.Field.required;

import akkord.data.DerivedType.Restriction.AtMostWords;
import akkord.data.Field;
import akkord.data.FieldRule;
import akkord.data.FieldValues;
import akkord.data.ObjectType;
import akkord.data.TextType;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.LanguageTag;
import akkord.model.TaggedText;
import java.util.List;
import java.util.Optional;

/** Texts that say which language they are in. */
final class TaggedTextFields {

  private static final int MOST_WORDS_OF_A_QUOTE = 40;
  private static final int LONGEST_QUOTE = 1_000;

  private static final Field.Required<LanguageTag> LANG =
      required("lang", FieldTypes.LANGUAGE, "The language that the text is in.");
  private static final Field.Required<String> TEXT =
      required("text", FieldTypes.TEXT, "The text in that language.");

  /** A text with its language. */
  static final ValueType<TaggedText> TAGGED_TEXT =
      new ObjectType<>(
          "text with its language",
          List.of(LANG, TEXT),
          values -> new TaggedText(values.get(LANG), values.get(TEXT)));

  /** A verbatim quote. */
  static final ValueType<String> QUOTE =
      TextType.upTo(LONGEST_QUOTE)
          .derive(
              new AtMostWords(MOST_WORDS_OF_A_QUOTE),
              (quote, node, reading) -> {
                int words = quote.split("\\s+", -1).length;
                if (words > MOST_WORDS_OF_A_QUOTE) {
                  reading.report(
                      DiagnosticCode.QUOTE_TOO_LONG,
                      node,
                      "the quote has %s words; at most 40 are allowed",
                      words);
                  return Optional.empty();
                }
                return Optional.of(quote);
              });

  private TaggedTextFields() {}

  /** A quote says its language. */
  static FieldRule needsLanguage(Field.Allowed<String> quote, Field.Allowed<LanguageTag> language) {
    return new FieldRule.Needs(quote, language, "a quote needs the key 'lang' with its language");
  }

  /** A quote that stands beside its language. */
  static Optional<TaggedText> quote(
      FieldValues values, Field.Allowed<String> quote, Field.Allowed<LanguageTag> language) {
    var text = values.get(quote);
    var tag = values.get(language);
    return text.flatMap(words -> tag.map(lang -> new TaggedText(lang, words)));
  }
}
