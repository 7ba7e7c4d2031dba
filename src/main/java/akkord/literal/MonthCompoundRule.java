package akkord.literal;

import akkord.literal.Value.CalendarDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * German compounds of a month and a meeting or the like: {@code Aprilgipfel}.
 *
 * @param months the language's months
 */
record MonthCompoundRule(Lexicon<Integer> months) implements Rule {

  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)(?<month>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
              + "|Dezember)(?:gipfel|treffen|sitzung|tagung|konferenz|runde|gespräch|beratung"
              + "|ausgabe|heft|wahl|bericht|termin|erklärung|beschluss|hälfte|mitte|ende|anfang)"
              + "(?:e|en|er|n|s|es)?(?!\\p{L})");

  /** Whether a word is such a compound. */
  static boolean canBe(String word) {
    return FORM.matcher(word).matches();
  }

  @Override
  public Opening opening() {
    return Opening.with(months.firstLetters());
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    return matcher.lookingAt()
        ? months.at(matcher.group("month"), 0).flatMap(hit -> month(at, matcher.end(), hit))
        : Optional.empty();
  }

  private static Optional<Match> month(int start, int end, Lexicon.Hit<Integer> month) {
    var date = new CalendarDate(OptionalInt.empty(), month.meaning(), OptionalInt.empty());
    return Match.of(Literal.firm(start, end, date));
  }
}
