package akkord.literal;

import akkord.literal.Value.CalendarDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Dates with the day before the month: {@code 9. April 2024}, {@code 9 and 10 April}, and months
 * with or without a year. A month or year that stands with the last of several dates only can be
 * meant for the others too.
 *
 * @param vocabulary the language's words
 * @param day a day in digits, as its first group
 * @param filler what may stand between the day and the month, and behind a connecting word
 * @param behindDay ASCII characters that can stand behind the digits of a day
 * @param alone whether a month may stand alone at an offset: {@code may} is a verb as well
 */
record DayMonthRule(
    Vocabulary vocabulary, Pattern day, String behindDay, Pattern filler, Alone alone)
    implements Rule {

  /** Tells months from other words of the same form. */
  @FunctionalInterface
  interface Alone {
    boolean isMonth(String text, int start, int end);
  }

  private static final int LAST_DAY = 31;

  /** Most dates of a list; a longer one is read piece by piece. */
  private static final int MOST_DAYS = 12;

  /** A day or a month that waits for the rest of its date. */
  private record Part(int start, int end, int number) {}

  @Override
  public Opening opening() {
    return new Opening(
        vocabulary.months().firstLetters() + vocabulary.ordinals().firstLetters(), behindDay);
  }

  @Override
  public Optional<Match> read(String text, int at) {
    return isMonthAt(text, at) ? months(text, at) : days(text, at);
  }

  private boolean isMonthAt(String text, int at) {
    return vocabulary.months().at(text, at).isPresent();
  }

  private Optional<Match> days(String text, int at) {
    var days = daysOf(text, at);
    return days.isPresent() ? Optional.of(dates(text, days.get())) : Optional.empty();
  }

  /** Days with their month and perhaps year. */
  private record Days(List<Part> days, int month, OptionalInt year, int end) {}

  private Optional<Days> daysOf(String text, int at) {
    var days = new ArrayList<Part>();
    int next = at;
    while (next >= 0 && days.size() < MOST_DAYS) {
      var part = day(text, next);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      days.add(part.get());
      var month = vocabulary.months().at(text, behind(filler, text, part.get().end()));
      if (month.isPresent()) {
        var year = Years.at(text, behindComma(text, month.get().end()));
        int end = year.map(Lexicon.Hit::end).orElse(month.get().end());
        return Optional.of(new Days(days, month.get().meaning(), Years.of(year), end));
      }
      next = behindConnection(text, part.get().end());
    }
    return Optional.empty();
  }

  private Optional<Part> day(String text, int at) {
    if (!Text.isDigitAt(text, at)) {
      var word = vocabulary.ordinals().at(text, at);
      return word.isPresent()
          ? Optional.of(new Part(at, word.get().end(), word.get().meaning()))
          : Optional.empty();
    }
    var matcher = Text.matcher(day, text, at);
    if (matcher.lookingAt()) {
      int number = Integer.parseInt(matcher.group(1));
      return number >= 1 && number <= LAST_DAY
          ? Optional.of(new Part(at, matcher.end(), number))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Where the next date can start; -1 where nothing connects it. */
  private int behindConnection(String text, int end) {
    int at = Text.afterBlanks(text, end);
    return vocabulary.behindConnection(text, at).map(next -> behind(filler, text, next)).orElse(-1);
  }

  private static int behind(Pattern pattern, String text, int at) {
    var matcher = Text.matcher(pattern, text, at);
    return Text.afterBlanks(text, matcher.lookingAt() ? matcher.end() : at);
  }

  private Match dates(String text, Days read) {
    var later = read.year().isPresent() ? OptionalInt.empty() : yearOfNext(text, read.end());
    var literals = new ArrayList<Literal>();
    for (var part : read.days()) {
      boolean isLast = part.equals(read.days().getLast());
      var certain = new CalendarDate(read.year(), read.month(), OptionalInt.of(part.number()));
      int end = isLast ? read.end() : part.end();
      boolean isCertain = isLast || read.year().isEmpty();
      literals.add(
          Literal.firm(
              part.start(), end, isCertain ? borrowing(certain, later) : sharing(certain)));
    }
    return new Match(read.end(), literals);
  }

  private Optional<Match> months(String text, int at) {
    var months = new ArrayList<Part>();
    int next = at;
    while (next >= 0 && months.size() < MOST_DAYS) {
      int start = next;
      var month = vocabulary.months().at(text, start);
      if (month.isEmpty()) {
        break;
      }
      months.add(new Part(start, month.get().end(), month.get().meaning()));
      next = behindConnection(text, month.get().end());
    }
    int end = months.getLast().end();
    var year = Years.at(text, behindComma(text, end));
    if (months.size() == 1 && year.isEmpty() && !alone.isMonth(text, at, end)) {
      return Optional.empty();
    }
    return Optional.of(months(months, year));
  }

  private static Match months(List<Part> months, Optional<Lexicon.Hit<Integer>> year) {
    int end = year.map(Lexicon.Hit::end).orElse(months.getLast().end());
    var literals = new ArrayList<Literal>();
    for (var part : months) {
      boolean isLast = part.equals(months.getLast());
      var certain = new CalendarDate(Years.of(year), part.number(), OptionalInt.empty());
      literals.add(
          isLast || year.isEmpty()
              ? Literal.firm(part.start(), isLast ? end : part.end(), certain)
              : Literal.firm(part.start(), part.end(), sharing(certain)));
    }
    return new Match(end, literals);
  }

  /** A date with the year of a later one, which may not be meant for it. */
  private static Value[] sharing(CalendarDate date) {
    return new Value[] {date, withYear(date, OptionalInt.empty())};
  }

  /** A date without a year, or with that of the date that follows. */
  private static Value[] borrowing(CalendarDate date, OptionalInt later) {
    return later.isPresent() ? new Value[] {withYear(date, later), date} : new Value[] {date};
  }

  private static CalendarDate withYear(CalendarDate date, OptionalInt year) {
    return new CalendarDate(year, date.month(), date.day());
  }

  /** The year of a date that is connected with this one: {@code 30 April to 2 May 2024}. */
  private OptionalInt yearOfNext(String text, int end) {
    int next = behindConnection(text, end);
    if (next < 0) {
      return OptionalInt.empty();
    }
    return daysOf(text, next).map(Days::year).orElse(OptionalInt.empty());
  }

  private static int behindComma(String text, int end) {
    int at = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
    return Text.afterBlanks(text, at);
  }
}
