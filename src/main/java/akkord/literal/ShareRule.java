package akkord.literal;

import akkord.literal.Value.Fraction;
import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of so many, which languages tell in several ways: {@code jeder Vierte}, {@code every fourth},
 * {@code one in four}.
 *
 * @param vocabulary the language's words
 * @param every the words before an ordinal
 * @param oneOf the words before a number
 */
record ShareRule(Vocabulary vocabulary, Pattern every, Pattern oneOf) implements Rule {

  static final Pattern JEDER = Pattern.compile("(?iu)jede[mnrs]?[\\s\\p{Z}]+");
  static final Pattern EINER_VON =
      Pattern.compile("(?iu)eine[mnrs]?[\\s\\p{Z}]+(?:von|aus|unter)[\\s\\p{Z}]+");
  static final Pattern EVERY = Pattern.compile("(?i)every[\\s\\p{Z}]+");
  static final Pattern ONE_IN =
      Pattern.compile("(?i)(?:one|1)[\\s\\p{Z}]+(?:in|out[\\s\\p{Z}]+of)[\\s\\p{Z}]+");
  private static final int MOST = 100;

  @Override
  public Opening opening() {
    return new Opening("jeo", Opening.BLANKS);
  }

  @Override
  public Optional<Match> read(String text, int at) {
    if (Text.isDigitAt(text, at) && !isOne(text, at)) {
      return Optional.empty();
    }
    var ordinal =
        behind(every, text, at)
            .flatMap(next -> vocabulary.ordinals().at(text, next))
            .filter(hit -> hit.meaning() > 1);
    return ordinal.isPresent()
        ? share(at, ordinal.get().end(), ordinal.get().meaning())
        : behind(oneOf, text, at).flatMap(next -> oneOf(text, at, next));
  }

  private static boolean isOne(String text, int at) {
    return text.charAt(at) == '1' && !Text.isDigitAt(text, at + 1);
  }

  private Optional<Match> oneOf(String text, int at, int next) {
    var digits = vocabulary.digits().at(text, next);
    var word = vocabulary.words().at(text, next);
    int end = digits.map(Digits.Numeral::end).or(() -> word.map(NumberWords.Spelt::end)).orElse(-1);
    return digits
        .flatMap(Digits.Numeral::number)
        .or(() -> word.map(NumberWords.Spelt::number))
        .filter(ShareRule::isSmall)
        .filter(number -> vocabulary.scales().at(text, Text.afterGap(text, end)).isEmpty())
        .flatMap(number -> share(at, end, number.intValueExact()));
  }

  private static boolean isSmall(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.ONE) > 0
        && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
  }

  private static Optional<Match> share(int at, int end, int number) {
    return Match.of(
        Literal.firm(at, end, new Ordinal(number), new Fraction(1, number), Quantity.of(number)));
  }

  private static Optional<Integer> behind(Pattern words, String text, int at) {
    var matcher = Text.matcher(words, text, at);
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }
}
