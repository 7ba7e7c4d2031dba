package akkord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country by its ISO 3166-1 alpha-2 code, such as {@code JP}.
 *
 * @param value two capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

  private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());
  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}");

  public CountryCode {
    if (!KNOWN.contains(value)) {
      throw new IllegalArgumentException("not a country: " + value);
    }
  }

  /** The country with this code in either letter case, or empty where ISO 3166-1 has none. */
  public static Optional<CountryCode> parse(String text) {
    if (!FORM.matcher(text).matches()) { // "ß" in capitals is "SS", South Sudan
      return Optional.empty();
    }
    String code = text.toUpperCase(Locale.ROOT);
    return KNOWN.contains(code) ? Optional.of(new CountryCode(code)) : Optional.empty();
  }

  /** The codes of all countries, in alphabetical order. */
  public static List<String> known() {
    return KNOWN.stream().sorted().toList();
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
