package akkord.literal;

import akkord.literal.Value.Decade;
import akkord.literal.Value.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decades and years of which the second is shortened: {@code 1990年代}, {@code 2024〜25年}. */
final class JapaneseYearRule implements Rule {

  private static final String DECADE = "年代";
  private static final int LAST = 2_190;
  private static final int CENTURY = 1_900;

  private static final Pattern SPAN =
      Pattern.compile("((?:1[5-9]|20|21)[0-9]{2})(年?)(?:[〜~–/-]|から)([0-9]{2})年(?![間代目ぶ]|[0-9])");

  @Override
  public Optional<Match> read(String text, int at) {
    return decade(text, at).or(() -> span(text, at));
  }

  private static Optional<Match> decade(String text, int at) {
    return JapaneseNumeral.at(text, at)
        .filter(number -> text.startsWith(DECADE, number.end()))
        .filter(number -> number.upTo(LAST) > 0 && number.upTo(LAST) % 10 == 0)
        .flatMap(number -> {
          int year = number.upTo(LAST);
          int end = number.end() + DECADE.length();
          return Match.of(Literal.firm(at, end, new Decade(year < 100 ? CENTURY + year : year)));
        });
  }

  private static Optional<Match> span(String text, int at) {
    var matcher = Text.matcher(SPAN, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = first - first % 100 + Integer.parseInt(matcher.group(3));
    return second <= first
        ? Optional.empty()
        : Optional.of(
            new Match(
                matcher.end(),
                List.of(
                    Literal.firm(at, matcher.end(2), Quantity.of(first)),
                    Literal.firm(matcher.start(3), matcher.end(), Quantity.of(second)))));
  }
}
