package akkord.literal;

import akkord.literal.Value.Decade;
import java.util.Optional;

/** Decades: {@code 1990年代}. */
final class JapaneseDecadeRule implements Rule {

  private static final String DECADE = "年代";
  private static final int LAST = 2_190;
  private static final int CENTURY = 1_900;

  @Override
  public Optional<Match> read(String text, int at) {
    return JapaneseNumeral.at(text, at)
        .filter(number -> text.startsWith(DECADE, number.end()))
        .filter(number -> number.upTo(LAST) > 0 && number.upTo(LAST) % 10 == 0)
        .flatMap(number -> {
          int year = number.upTo(LAST);
          int end = number.end() + DECADE.length();
          return Match.of(Literal.firm(at, end, new Decade(year < 100 ? CENTURY + year : year)));
        });
  }
}
