package akkord.literal;

import akkord.literal.Value.CalendarDate;
import akkord.literal.Value.Name;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * German dates in digits with a short year or without one: {@code 9.4.24}, {@code am 9.4.}, {@code
 * vom 30.6. bis 2.7.2025}. Only a preposition before them tells the latter from chapters.
 */
final class ShortDateRule implements Rule {

  private static final String DATE =
      "(0?[1-9]|[12][0-9]|3[01])\\.[\\p{Z}]?(0?[1-9]|1[0-2])\\.(?![0-9])";
  private static final Pattern FORM =
      Pattern.compile(
          DATE
              + "(?:[\\s\\p{Z}]*(?:bis(?:[\\s\\p{Z}]+zum)?|und|[\u2013/-])[\\s\\p{Z}]*"
              + "(0?[1-9]|[12][0-9]|3[01])\\.[\\p{Z}]?(0?[1-9]|1[0-2])\\.[\\p{Z}]?"
              + "((?:19|20)[0-9]{2})?(?![0-9]))?");
  private static final Pattern WITH_YEAR =
      Pattern.compile(
          "(0?[1-9]|[12][0-9]|3[01])\\.(0?[1-9]|1[0-2])\\.([0-9]{2})(?![\\p{L}\\p{N}]|[.,][0-9])");

  /** Years of two digits below this one are of this century. */
  private static final int TURN = 70;

  private static final Set<String> PREPOSITIONS =
      Set.of("ab", "am", "dem", "den", "seit", "vom", "zum");

  @Override
  public Opening opening() {
    return Opening.withDigitsBefore(".");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    var full = Text.matcher(WITH_YEAR, text, at);
    if (full.lookingAt()) {
      var year = OptionalInt.of(year(Integer.parseInt(full.group(3))));
      var date = date(year, full.group(1), full.group(2));
      return Match.of(Literal.firm(at, full.end(), date, new Name(full.group())));
    }
    boolean isDate =
        matcher.lookingAt()
            && (matcher.group(5) != null || PREPOSITIONS.contains(Text.wordBefore(text, at)));
    return isDate ? Optional.of(dates(at, matcher)) : Optional.empty();
  }

  private static Match dates(int at, Matcher matcher) {
    var literals = new ArrayList<Literal>();
    var open = date(OptionalInt.empty(), matcher.group(1), matcher.group(2));
    if (matcher.group(3) == null) {
      literals.add(Literal.firm(at, matcher.end(), open));
      return new Match(matcher.end(), literals);
    }
    String digits = matcher.group(5);
    var year = digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    var first = date(year, matcher.group(1), matcher.group(2));
    literals.add(Literal.firm(at, matcher.end(2) + 1, first, open));
    var last = date(year, matcher.group(3), matcher.group(4));
    literals.add(Literal.firm(matcher.start(3), matcher.end(), last));
    return new Match(matcher.end(), literals);
  }

  private static int year(int ofCentury) {
    return ofCentury < TURN ? 2000 + ofCentury : 1900 + ofCentury;
  }

  private static CalendarDate date(OptionalInt year, String day, String month) {
    return new CalendarDate(year, Integer.parseInt(month), OptionalInt.of(Integer.parseInt(day)));
  }
}
