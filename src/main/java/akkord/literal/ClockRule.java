package akkord.literal;

import akkord.literal.Value.ClockTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day.
 *
 * @param form has groups {@code h} and perhaps {@code m}; {@code half} says before or after noon
 */
record ClockRule(Pattern form) implements Rule {

  /** {@code 15:00}, {@code 15.30 Uhr}, {@code 15 Uhr}. */
  static final ClockRule GERMAN =
      new ClockRule(
          Pattern.compile(
              "(?<h>[01]?[0-9]|2[0-4])(?:(?::(?<m>[0-5][0-9])(?![0-9:])(?:[\\s\\p{Z}]*Uhr\\b)?)"
                  + "|(?:\\.(?<m2>[0-5][0-9]))?[\\s\\p{Z}]*Uhr\\b)(?<half>)"));

  /** {@code 15:00}, {@code 3 p.m.}, {@code 3:30 pm}. */
  static final ClockRule ENGLISH =
      new ClockRule(
          Pattern.compile(
              "(?<h>[01]?[0-9]|2[0-3])(?:(?:[:.](?<m>[0-5][0-9]))?[\\s\\p{Z}]*"
                  + "(?<half>[ap]\\.?m\\b\\.?)|:(?<m2>[0-5][0-9])(?![0-9:]))",
              Pattern.CASE_INSENSITIVE));

  private static final int NOON = 12;
  private static final int LAST_HOUR = 24;

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = form.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() && isTime(matcher)
        ? Match.of(Literal.firm(at, matcher.end(), new ClockTime(time(matcher))))
        : Optional.empty();
  }

  /** A day may end at 24:00, which is the next one’s midnight. */
  private static boolean isTime(Matcher matcher) {
    return !matcher.group("h").equals("" + LAST_HOUR) || minute(matcher) == 0;
  }

  private static LocalTime time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("h"));
    String half = matcher.group("half");
    if (half != null && !half.isEmpty()) {
      boolean isAfternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
      hour = hour % NOON + (isAfternoon ? NOON : 0);
    }
    return LocalTime.of(hour % LAST_HOUR, minute(matcher));
  }

  private static int minute(Matcher matcher) {
    String first = matcher.group("m");
    String second = matcher.group("m2");
    String minute = first != null ? first : second;
    return minute == null ? 0 : Integer.parseInt(minute);
  }
}
