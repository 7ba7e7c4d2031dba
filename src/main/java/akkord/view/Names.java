package akkord.view;

import akkord.model.CountryCode;
import akkord.model.LanguageTag;
import java.text.Collator;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Names countries and languages, joins names and sorts by them, as a language does. */
record Names(Words words) {

  String of(CountryCode country) {
    return Locale.of("", country.value()).getDisplayCountry(words.locale());
  }

  String of(LanguageTag language) {
    return language.locale().getDisplayName(words.locale());
  }

  String number(int number) {
    return NumberFormat.getIntegerInstance(words.locale()).format(number);
  }

  /** A language's name in itself. */
  static String own(LanguageTag language) {
    return language.locale().getDisplayName(language.locale());
  }

  /** All in one phrase, such as {@code A, B and C}; empty for none. */
  String all(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    return ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(names);
  }

  /**
   * The order of the language's dictionaries; texts that it takes for equal by their characters.
   */
  <T> Comparator<T> alphabetical(Function<T, String> text) {
    var collator = Collator.getInstance(words.locale());
    collator.setStrength(Collator.TERTIARY);
    return Comparator.comparing(text, collator::compare).thenComparing(text);
  }
}
