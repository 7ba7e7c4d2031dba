package akkord.literal;

import akkord.literal.Value.CalendarDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates in digits alone, such as {@code 2024-04-09}.
 *
 * @param form has three groups
 * @param orders what the groups are: {@code ymd}, {@code dmy} or {@code mdy}; several where readers
 *     can't tell
 */
record NumericDateRule(Pattern form, List<String> orders) implements Rule {

  NumericDateRule {
    orders = List.copyOf(orders);
  }

  private static final String NOT_MORE = "(?![\\p{L}\\p{N}]|[.,/-][0-9])";

  /** ISO 8601. */
  static final NumericDateRule ISO =
      new NumericDateRule(
          Pattern.compile("([12][0-9]{3})-([0-9]{2})-([0-9]{2})" + NOT_MORE), List.of("ymd"));

  /** As in German. */
  static final NumericDateRule WITH_POINTS =
      new NumericDateRule(
          Pattern.compile(
              "([0-9]{1,2})\\.[\\p{Z}]?([0-9]{1,2})\\.[\\p{Z}]?([12][0-9]{3})" + NOT_MORE),
          List.of("dmy"));

  /** As in English, where the day stands first or second. */
  static final NumericDateRule WITH_SLASHES =
      new NumericDateRule(
          Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([12][0-9]{3})" + NOT_MORE),
          List.of("dmy", "mdy"));

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore("-./");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(form, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    var readings = orders.stream().flatMap(order -> date(matcher, order)).toArray(Value[]::new);
    return readings.length == 0
        ? Optional.empty()
        : Match.of(Literal.firm(at, matcher.end(), readings));
  }

  private static Stream<CalendarDate> date(Matcher matcher, String order) {
    int year = Integer.parseInt(matcher.group(order.indexOf('y') + 1));
    int month = Integer.parseInt(matcher.group(order.indexOf('m') + 1));
    int day = Integer.parseInt(matcher.group(order.indexOf('d') + 1));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Stream.of(new CalendarDate(OptionalInt.of(year), month, OptionalInt.of(day)))
        : Stream.empty();
  }
}
