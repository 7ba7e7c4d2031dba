package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.location.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * English units with a half behind them: {@code a year and a half}.
 *
 * @param vocabulary the language's words
 */
record UnitAndAHalfRule(Vocabulary vocabulary) implements Rule {

  private static final Pattern HALF = Pattern.compile("(?i)[\\s\\p{Z}]+and a half(?!\\p{L})");
  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");

  @Override
  public Opening opening() {
    return Opening.with(vocabulary.words().firstLetters());
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var several = vocabulary.words().at(text, at);
    if (several.isPresent()) {
      return match(text, at, several.get().end(), several.get().number());
    }
    var one = vocabulary.words().one(text, at);
    return one.isPresent() ? match(text, at, one.get(), BigDecimal.ONE) : Optional.empty();
  }

  private Optional<Match> match(String text, int at, int end, BigDecimal whole) {
    var measure = vocabulary.measures().at(text, Text.afterGap(text, end));
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    var half =
        HALF.matcher(text).region(measure.get().end(), text.length()).useTransparentBounds(true);
    return half.lookingAt()
        ? Match.of(
            new Literal(
                new Span(at, half.end()),
                measure.get().meaning().of(whole.add(ONE_HALF)),
                Weight.FIRM))
        : Optional.empty();
  }
}
