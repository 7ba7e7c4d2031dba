package akkord.literal;

import akkord.literal.Value.ClockTime;
import akkord.literal.Value.Quantity;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day.
 *
 * @param form has groups {@code h}, {@code m} and {@code s}, of which the last two may have taken
 *     nothing; {@code half} says before or after noon or that it leaves this open
 */
record ClockRule(Pattern form) implements Rule {

  private static final String DIGITS =
      "(?<h>[01]?[0-9]|2[0-4])(?:[:.](?<m>[0-5][0-9])(?::(?<s>[0-5][0-9]))?)?(?![0-9:]|[.,][0-9])";

  /** {@code 15:00}, {@code 15.30 Uhr}, {@code 15 Uhr}, and the first of {@code 9 bis 12 Uhr}. */
  static final ClockRule GERMAN =
      new ClockRule(
          Pattern.compile(
              DIGITS
                  + "(?:[\\s\\p{Z}]*(?<half>Uhr)\\b|(?<=:[0-9]{2})"
                  + "|(?=[\\s\\p{Z}]*(?:bis|[\u2013-])[\\s\\p{Z}]*[0-9]{1,2}(?:[:.][0-9]{2})?"
                  + "[\\s\\p{Z}]*Uhr\\b))"));

  /** {@code 15:00}, {@code 3 p.m.}, {@code 3:30 pm}, and the first of {@code 9 to 11 a.m.}. */
  static final ClockRule ENGLISH =
      new ClockRule(
          Pattern.compile(
              DIGITS
                  + "(?:[\\s\\p{Z}]*(?<half>[ap]\\.?m\\b\\.?|noon\\b|midnight\\b|o['\u2019]clock\\b)"
                  + "|(?<=:[0-9]{2})"
                  + "|(?=[\\s\\p{Z}]*(?:to|until|[\u2013-])[\\s\\p{Z}]*[0-9]{1,2}(?:[:.][0-9]{2})?"
                  + "[\\s\\p{Z}]*[ap]\\.?m\\b))",
              Pattern.CASE_INSENSITIVE));

  private static final int NOON = 12;
  private static final int LAST_HOUR = 24;

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore(Opening.ANYTHING);
  }

  @Override
  public Optional<Match> read(String text, int at) {
    if (Text.isDigitAt(text, at + 1) && Text.isDigitAt(text, at + 2)) {
      return Optional.empty();
    }
    var matcher = Text.matcher(form, text, at);
    return matcher.lookingAt() && isTime(matcher)
        ? Match.of(Literal.firm(at, matcher.end(), readings(matcher)))
        : Optional.empty();
  }

  /** A day may end at 24:00, which is the next one’s midnight. */
  private static boolean isTime(Matcher matcher) {
    return number(matcher, "h") < LAST_HOUR || number(matcher, "m") == 0;
  }

  private static Value[] readings(Matcher matcher) {
    int hour = number(matcher, "h");
    String half = matcher.group("half");
    char sign = half == null ? ' ' : half.toLowerCase(Locale.ROOT).charAt(0);
    var readings = new ArrayList<Value>();
    switch (sign) {
      case 'a', 'm' -> readings.add(time(hour % NOON, matcher));
      case 'p' -> readings.add(time(hour % NOON + NOON, matcher));
      default -> readings.add(time(hour, matcher));
    }
    if (sign == 'o' || (sign == ' ' && matcher.group("m") == null)) {
      readings.add(time(hour + NOON, matcher));
    }
    boolean isBare = matcher.group("m") == null && " ou".indexOf(sign) >= 0;
    if (isBare) {
      readings.add(Quantity.of(hour));
    }
    return readings.toArray(Value[]::new);
  }

  private static ClockTime time(int hour, Matcher matcher) {
    return new ClockTime(
        LocalTime.of(hour % LAST_HOUR, number(matcher, "m"), number(matcher, "s")));
  }

  private static int number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
