package akkord.literal;

import akkord.literal.Value.CalendarDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Dates with the month before the day: {@code April 9, 2024}, {@code April 9–12}.
 *
 * @param vocabulary the language's words
 */
record MonthDayRule(Vocabulary vocabulary) implements Rule {

  private static final Pattern DAY =
      Pattern.compile("(0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%]|[.,][0-9])");

  /** Most dates of a list; a longer one is read piece by piece. */
  private static final int MOST_DAYS = 12;

  private static final Pattern YEAR_BEHIND = Pattern.compile(",?[\\s\\p{Z}]+");

  /** A day in digits. */
  private record Day(int start, int end, int number) {}

  @Override
  public Opening opening() {
    return Opening.with(vocabulary.months().firstLetters());
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var month = vocabulary.months().at(text, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    var days = days(text, Text.afterBlanks(text, month.get().end()));
    return days.isEmpty() || isMeasured(text, days.getLast().end())
        ? Optional.empty()
        : Optional.of(dates(text, at, month.get().meaning(), days));
  }

  private List<Day> days(String text, int at) {
    var days = new ArrayList<Day>();
    int next = at;
    while (next >= 0 && next < text.length() && days.size() < MOST_DAYS) {
      var matcher = Text.matcher(DAY, text, next);
      if (!matcher.lookingAt()) {
        break;
      }
      days.add(new Day(next, matcher.end(), Integer.parseInt(matcher.group(1))));
      next = behindConnection(text, matcher.end());
    }
    return days;
  }

  private int behindConnection(String text, int end) {
    int at = Text.afterBlanks(text, end);
    return vocabulary
        .behindConnection(text, at)
        .map(next -> Text.afterBlanks(text, next))
        .orElse(-1);
  }

  /** Whether the last number counts something: {@code in May 12 million dollars}. */
  private boolean isMeasured(String text, int end) {
    int at = Text.afterGap(text, end);
    return vocabulary.scales().at(text, at).isPresent()
        || vocabulary.measures().at(text, at).isPresent();
  }

  private Match dates(String text, int at, int month, List<Day> days) {
    int behindDays = days.getLast().end();
    var comma = Text.matcher(YEAR_BEHIND, text, behindDays);
    var year =
        comma.lookingAt() ? Years.at(text, comma.end()) : Optional.<Lexicon.Hit<Integer>>empty();
    int end = year.map(Lexicon.Hit::end).orElse(behindDays);
    var literals = new ArrayList<Literal>();
    for (var day : days) {
      boolean isLast = day.equals(days.getLast());
      int start = day.equals(days.getFirst()) ? at : day.start();
      var certain = new CalendarDate(Years.of(year), month, OptionalInt.of(day.number()));
      var open = new CalendarDate(OptionalInt.empty(), month, OptionalInt.of(day.number()));
      literals.add(
          isLast || year.isEmpty()
              ? Literal.firm(start, isLast ? end : day.end(), certain)
              : Literal.firm(start, day.end(), certain, open));
    }
    return new Match(end, literals);
  }
}
