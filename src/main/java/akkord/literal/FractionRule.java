package akkord.literal;

import akkord.literal.Value.Fraction;
import akkord.literal.Value.Ordinal;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fractions: {@code zwei Drittel}, {@code a third}, {@code 1/2}.
 *
 * @param words the language's numbers
 * @param denominators such as {@code thirds}
 */
record FractionRule(NumberWords words, Lexicon<Integer> denominators) implements Rule {

  private static final Pattern IN_DIGITS =
      Pattern.compile("([0-9]{1,2})[/\u2044]([1-9][0-9]?)(?![\\p{L}\\p{N}/]|[.,-][0-9])");

  @Override
  public Opening opening() {
    return new Opening(words.firstLetters(), "/");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var digits = Text.matcher(IN_DIGITS, text, at);
    if (digits.lookingAt()) {
      int top = Integer.parseInt(digits.group(1));
      int bottom = Integer.parseInt(digits.group(2));
      return Match.of(Literal.firm(at, digits.end(), new Fraction(top, bottom)));
    }
    var several = words.at(text, at).filter(spelt -> isSmall(spelt.number()));
    return several.isPresent()
        ? several.flatMap(n -> inWords(text, at, n.end(), n.number().intValueExact()))
        : words.one(text, at).flatMap(end -> inWords(text, at, end, 1));
  }

  private static boolean isSmall(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.TEN) <= 0;
  }

  /** One such part can also be a place in a row: {@code a third meeting}. */
  private Optional<Match> inWords(String text, int at, int end, int numerator) {
    return denominators
        .at(text, Text.afterGap(text, end))
        .flatMap(hit -> {
          var fraction = new Fraction(numerator, hit.meaning());
          var literal =
              numerator == 1
                  ? Literal.firm(at, hit.end(), fraction, new Ordinal(hit.meaning()))
                  : Literal.firm(at, hit.end(), fraction);
          return Match.of(literal);
        });
  }
}
