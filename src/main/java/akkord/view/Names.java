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

/**
 * Names countries and languages, joins names and sorts by them, as a language does. What the JDK
 * has to look up for that is looked up once for each name.
 */
final class Names {

  private final Locale locale;
  private final OnceEach<CountryCode, String> countries;
  private final OnceEach<LanguageTag, String> languages;
  private final OnceEach<LanguageTag, String> own;
  private final OnceEach<List<String>, String> joined;
  private final OnceEach<Integer, String> numbers;
  private final Collator collator;

  Names(Words words) {
    this.locale = words.locale();
    this.countries =
        new OnceEach<>(country -> Locale.of("", country.value()).getDisplayCountry(locale));
    this.languages = new OnceEach<>(language -> language.locale().getDisplayName(locale));
    this.own = new OnceEach<>(language -> language.locale().getDisplayName(language.locale()));
    var lists = ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL);
    this.joined = new OnceEach<>(lists::format);
    var integers = NumberFormat.getIntegerInstance(locale);
    this.numbers = // formats serve one thread each
        new OnceEach<>(number -> ((NumberFormat) integers.clone()).format((int) number));
    this.collator = Collator.getInstance(locale);
    collator.setStrength(Collator.TERTIARY);
  }

  String of(CountryCode country) {
    return countries.of(country);
  }

  String of(LanguageTag language) {
    return languages.of(language);
  }

  /** A language's name in itself. */
  String own(LanguageTag language) {
    return own.of(language);
  }

  String number(int number) {
    return numbers.of(number);
  }

  /** All in one phrase, such as {@code A, B and C}; empty for none. */
  String all(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      default -> joined.of(names);
    };
  }

  /**
   * The order of the language's dictionaries; texts that it takes for equal by their characters.
   */
  <T> Comparator<T> alphabetical(Function<T, String> text) {
    var copy = (Collator) collator.clone(); // a shared one would make its threads wait
    return Comparator.comparing(text, copy::compare).thenComparing(text);
  }
}
