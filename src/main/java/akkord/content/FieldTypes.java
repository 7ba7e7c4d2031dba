package akkord.content;

import akkord.data.EitherType;
import akkord.data.LanguageMapType;
import akkord.data.LanguageMapType.Coverage;
import akkord.data.Scalars;
import akkord.data.TextType;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.model.CountryCode;
import akkord.model.CurrencyCode;
import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.SafeUrl;
import akkord.model.Slug;
import akkord.model.Word;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** The kinds of values that several collections share. */
final class FieldTypes {

  private static final int LONGEST_TEXT = 2_000;
  private static final Pattern TIME_OF_DAY = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

  static final ValueType<String> TEXT = TextType.upTo(LONGEST_TEXT);
  static final ValueType<String> NAME = TextType.upTo(FieldForms.LONGEST_NAME);

  static final ValueType<EdtfDate> DATE =
      Scalars.notation(
          "a date such as 2024, 2024-04 or 2024-04-09, with ~ or ? behind it if unsure",
          FieldForms.DATE,
          DiagnosticCode.INVALID_DATE,
          EdtfDate::parse);
  static final ValueType<LocalDate> DAY =
      Scalars.notation(
          "a day such as 2024-04-09", FieldForms.DAY, DiagnosticCode.INVALID_DATE, FieldTypes::day);
  static final ValueType<CountryCode> COUNTRY =
      Scalars.notation(
          "a country code of ISO 3166-1 such as JP",
          FieldForms.COUNTRY,
          DiagnosticCode.INVALID_VALUE,
          CountryCode::parse);
  static final ValueType<CurrencyCode> CURRENCY =
      Scalars.notation(
          "a currency code of ISO 4217 such as USD",
          FieldForms.CURRENCY,
          DiagnosticCode.INVALID_VALUE,
          CurrencyCode::parse);
  static final ValueType<LanguageTag> LANGUAGE =
      Scalars.notation(
          "a language tag such as de",
          FieldForms.LANGUAGE,
          DiagnosticCode.INVALID_VALUE,
          LanguageTag::parse);
  static final ValueType<ZoneId> ZONE =
      Scalars.notation(
          "a time zone such as Europe/Berlin",
          FieldForms.ZONE,
          DiagnosticCode.INVALID_VALUE,
          FieldTypes::zone);
  static final ValueType<LocalTime> TIME =
      Scalars.notation(
          "a time of day such as 15:00",
          FieldForms.TIME,
          DiagnosticCode.INVALID_DATE,
          FieldTypes::time);
  static final ValueType<Slug> SLUG =
      Scalars.notation(
          "a name of lower-case letters a to z, digits and single hyphens",
          FieldForms.SLUG,
          DiagnosticCode.INVALID_VALUE,
          Slug::parse);
  static final ValueType<SafeUrl> ADDRESS =
      Scalars.notation(
          "a complete address such as https://example.org/",
          FieldForms.ADDRESS,
          DiagnosticCode.INVALID_ADDRESS,
          SafeUrl::parse);
  static final ValueType<SafeUrl> WEB_ADDRESS =
      Scalars.notation(
          "a complete http or https address",
          FieldForms.WEB_ADDRESS,
          DiagnosticCode.INVALID_ADDRESS,
          text -> SafeUrl.parse(text).filter(SafeUrl::isWeb));

  /** L where there is one for each language. */
  static final ValueType<LocalizedText> BY_LANGUAGE = byLanguage(TEXT);

  /** L of a name or place: a text for all languages, or one for each. */
  static final ValueType<LocalizedText> LOCALIZED = localized(TEXT);

  /** L of what says something: the same in two languages, it was left untranslated. */
  static final ValueType<LocalizedText> SENTENCES = LOCALIZED.derive(SentenceCheck::check);

  /** Words by language, where not each language needs some. */
  static final ValueType<Map<LanguageTag, List<String>>> WORDS_BY_LANGUAGE =
      new LanguageMapType<>(NAME.list(), Coverage.SOME).map(FieldTypes::byTag);

  private FieldTypes() {}

  /** L whose texts have a kind of their own. */
  static ValueType<LocalizedText> localized(ValueType<String> text) {
    return new EitherType<>(text.map(LocalizedText::uniform), byLanguage(text));
  }

  private static ValueType<LocalizedText> byLanguage(ValueType<String> text) {
    return new LanguageMapType<>(text, Coverage.ALL).map(texts -> LocalizedText.of(byTag(texts)));
  }

  /**
   * The words of an enumeration.
   *
   * @param group the group of the words that name its constants in the words of the user interface
   */
  static <E extends Enum<E>> ValueType<E> word(String group, Class<E> type) {
    return Scalars.word(group, Word.all(type));
  }

  /** A value together with its place. */
  static <T> ValueType<Located<T>> located(ValueType<T> type) {
    return type.derive(
        (value, node, reading) -> Optional.of(new Located<>(value, reading.location(node))));
  }

  private static <T> Map<LanguageTag, T> byTag(SequencedMap<String, T> values) {
    var byTag = new LinkedHashMap<LanguageTag, T>();
    values.forEach(
        (language, value) -> LanguageTag.parse(language).ifPresent(tag -> byTag.put(tag, value)));
    return byTag;
  }

  private static Optional<LocalDate> day(String text) {
    return EdtfDate.parse(text)
        .filter(date -> date.equals(EdtfDate.of(date.first())))
        .map(EdtfDate::first);
  }

  private static Optional<LocalTime> time(String text) {
    return TIME_OF_DAY.matcher(text).matches()
        ? Optional.of(LocalTime.parse(text))
        : Optional.empty();
  }

  private static Optional<ZoneId> zone(String text) {
    return ZoneId.getAvailableZoneIds().contains(text)
        ? Optional.of(ZoneId.of(text))
        : Optional.empty();
  }
}
