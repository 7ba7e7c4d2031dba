package akkord.literal;

import akkord.literal.Value.Decade;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decades in digits.
 *
 * @param form has the year as its first group, with or without the century
 */
record DecadeRule(Pattern form) implements Rule {

  /** {@code 1990er Jahre}, {@code 90er-Jahre}. */
  static final DecadeRule GERMAN =
      new DecadeRule(
          Pattern.compile("((?:[12][0-9])?[0-9]0)ern?(?:(?:[\\s\\p{Z}]+|-)Jahren?)?(?!\\p{L})"));

  /** {@code 1990s}, {@code '90s}. */
  static final DecadeRule ENGLISH =
      new DecadeRule(Pattern.compile("((?:[12][0-9])?[0-9]0)['\u2019]?s(?!\\p{L})"));

  private static final int CENTURY = 1900;

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore("es'");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(form, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int first = year < 100 ? CENTURY + year : year;
    return Match.of(Literal.firm(at, matcher.end(), new Decade(first)));
  }
}
