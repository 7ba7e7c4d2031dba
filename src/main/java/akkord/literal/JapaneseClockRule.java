package akkord.literal;

import akkord.literal.Value.ClockTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day: {@code 15時30分}, {@code 午後3時半}, {@code 15:00}. */
final class JapaneseClockRule implements Rule {

  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 59;
  private static final int HALF = 30;

  /** The hours to add to those of each half of the day. */
  private static final Prefixes<Integer> HALVES = new Prefixes<>(Map.of("午前", 0, "午後", NOON));

  private static final Pattern WITH_COLON =
      Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])(?![0-9:])");

  /** What makes a duration or another word of the sign for the hour. */
  private static final Pattern NO_HOUR = Pattern.compile("間|代|点|期|限");

  private record Time(int end, int hour, int minute) {}

  @Override
  public Optional<Match> read(String text, int at) {
    var half = HALVES.at(text, at);
    int start = half.map(hit -> Text.afterBlanks(text, hit.end())).orElse(at);
    return withColon(text, start)
        .or(() -> withSigns(text, start))
        .flatMap(time -> {
          int hour = half.map(hit -> time.hour() % NOON + hit.meaning()).orElse(time.hour());
          return Match.of(
              Literal.firm(
                  at, time.end(), new ClockTime(LocalTime.of(hour % HOURS, time.minute()))));
        });
  }

  private static Optional<Time> withColon(String text, int at) {
    var matcher = WITH_COLON.matcher(text).region(at, text.length());
    return matcher.useTransparentBounds(true).lookingAt()
        ? Optional.of(
            new Time(
                matcher.end(),
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  private static Optional<Time> withSigns(String text, int at) {
    var hour = JapaneseNumeral.at(text, at).filter(numeral -> isWithin(numeral, HOURS));
    if (hour.isEmpty() || !isHour(text, hour.get().end())) {
      return Optional.empty();
    }
    int end = hour.get().end() + 1;
    int number = hour.get().upTo(HOURS);
    if (text.startsWith("半", end)) {
      return Optional.of(new Time(end + 1, number, HALF));
    }
    return JapaneseNumeral.at(text, Text.afterBlanks(text, end))
        .filter(minute -> isWithin(minute, MINUTES) && text.startsWith("分", minute.end()))
        .map(minute -> new Time(minute.end() + 1, number, minute.upTo(MINUTES)))
        .or(() -> Optional.of(new Time(end, number, 0)));
  }

  private static boolean isWithin(JapaneseNumeral numeral, int most) {
    return numeral.upTo(most) > 0 || numeral.number().signum() == 0;
  }

  private static boolean isHour(String text, int at) {
    return text.startsWith("時", at)
        && !NO_HOUR.matcher(text).region(at + 1, text.length()).lookingAt();
  }
}
