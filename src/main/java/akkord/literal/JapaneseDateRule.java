package akkord.literal;

import akkord.literal.Value.CalendarDate;
import akkord.literal.Value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Dates: {@code 2024年4月10日}, {@code 4月9日と10日}, {@code 令和6年4月}, and years by themselves. The year
 * and the month of the first of several dates can be meant for the others too.
 */
final class JapaneseDateRule implements Rule {

  private static final int MONTHS = 12;
  private static final int LAST_DAY = 31;

  /** Most dates of a list; a longer one is read piece by piece. */
  private static final int MOST = 12;

  private static final Pattern WEEKDAY =
      Pattern.compile("\\([月火水木金土日](?:曜日?)?(?:[・、]?祝)?\\)|[月火水木金土日]曜日?");

  /** A date with the place where it stands. */
  private record Part(int start, int end, CalendarDate date) {}

  /** A month or a day with the offset behind it. */
  private record Piece(int end, int number) {}

  @Override
  public Optional<Match> read(String text, int at) {
    var year = JapaneseYears.at(text, at);
    var first = date(text, at, year);
    if (first.isPresent()) {
      return Optional.of(dates(text, first.get()));
    }
    return year.flatMap(hit -> Match.of(Literal.firm(at, hit.end(), Quantity.of(hit.meaning()))));
  }

  private static Match dates(String text, Part first) {
    var literals = new ArrayList<Literal>();
    literals.add(Literal.firm(first.start(), first.end(), first.date()));
    var last = first;
    while (literals.size() < MOST) {
      var before = last;
      var next =
          JapaneseText.behindConnection(text, before.end())
              .flatMap(start -> following(text, start, before));
      if (next.isEmpty()) {
        break;
      }
      last = next.get();
      literals.add(Literal.firm(last.start(), last.end(), readings(text, last)));
    }
    return new Match(last.end(), literals);
  }

  /** A date whose year or month may have been named by the one before it. */
  private static Optional<Part> following(String text, int start, Part before) {
    var year = JapaneseYears.at(text, start);
    return date(text, start, year)
        .map(part -> year.isPresent() ? part : withYear(part, before.date().year()))
        .or(() -> before.date().day().isPresent() ? dayOf(text, start, before) : Optional.empty());
  }

  private static Part withYear(Part part, OptionalInt year) {
    return new Part(
        part.start(), part.end(), new CalendarDate(year, part.date().month(), part.date().day()));
  }

  private static Optional<Part> dayOf(String text, int start, Part before) {
    var date = before.date();
    return day(text, start)
        .map(day ->
            new Part(
                start,
                day.end(),
                new CalendarDate(date.year(), date.month(), OptionalInt.of(day.number()))));
  }

  /** Where a date does not name its year itself, it can also have none. */
  private static Value[] readings(String text, Part part) {
    var readings = new LinkedHashSet<Value>();
    readings.add(part.date());
    if (JapaneseYears.at(text, part.start()).isEmpty()) {
      readings.add(withYear(part, OptionalInt.empty()).date());
    }
    return readings.toArray(Value[]::new);
  }

  private static Optional<Part> date(String text, int at, Optional<Lexicon.Hit<Integer>> year) {
    int start = year.map(hit -> behindParticle(text, hit.end())).orElse(at);
    return piece(text, start, '月', MONTHS)
        .map(month -> {
          var day = day(text, Text.afterBlanks(text, month.end()));
          var date =
              new CalendarDate(
                  Years.of(year),
                  month.number(),
                  day.map(hit -> OptionalInt.of(hit.number())).orElse(OptionalInt.empty()));
          return new Part(at, day.map(Piece::end).orElse(month.end()), date);
        });
  }

  private static int behindParticle(String text, int end) {
    return Text.afterBlanks(text, text.startsWith("の", end) ? end + 1 : end);
  }

  private static Optional<Piece> day(String text, int at) {
    return piece(text, at, '日', LAST_DAY)
        .map(day -> {
          var weekday = WEEKDAY.matcher(text).region(day.end(), text.length());
          return weekday.lookingAt() ? new Piece(weekday.end(), day.number()) : day;
        });
  }

  /** A number before its sign, or in a list before others with that sign: {@code 9、10日}. */
  private static Optional<Piece> piece(String text, int at, char sign, int most) {
    var numeral = JapaneseNumeral.at(text, at).filter(found -> found.upTo(most) > 0);
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    int end = numeral.get().end();
    int number = numeral.get().upTo(most);
    int behind = behindSign(text, end, sign);
    if (behind > 0) {
      return Optional.of(new Piece(behind, number));
    }
    return leadsTo(text, end, sign, most) ? Optional.of(new Piece(end, number)) : Optional.empty();
  }

  /** The offset behind a sign; -1 where another word begins with it. */
  private static int behindSign(String text, int end, char sign) {
    int at = Text.afterBlanks(text, end);
    boolean isThere = at < text.length() && text.charAt(at) == sign;
    boolean isOther = text.startsWith("間", at + 1) || text.startsWith("目", at + 1);
    return isThere && !isOther && !text.startsWith("日本", at) && !text.startsWith("月面", at)
        ? at + 1
        : -1;
  }

  private static boolean leadsTo(String text, int end, char sign, int most) {
    var next = JapaneseText.connected(text, end);
    for (int i = 0; i < MOST && next.isPresent(); i++) {
      var numeral = next.get().meaning();
      if (numeral.upTo(most) == 0) {
        return false;
      }
      if (behindSign(text, numeral.end(), sign) > 0) {
        return true;
      }
      next = JapaneseText.connected(text, numeral.end());
    }
    return false;
  }
}
