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
    if (Text.isDigitAt(text, at)) {
      return inDigits(text, at);
    }
    var several = words.at(text, at);
    if (several.isPresent() && isSmall(several.get().number())) {
      return inWords(text, at, several.get().end(), several.get().number().intValueExact());
    }
    var one = words.one(text, at);
    return one.isPresent() ? inWords(text, at, one.get(), 1) : Optional.empty();
  }

  private static Optional<Match> inDigits(String text, int at) {
    var digits = Text.matcher(IN_DIGITS, text, at);
    if (!digits.lookingAt()) {
      return Optional.empty();
    }
    int top = Integer.parseInt(digits.group(1));
    int bottom = Integer.parseInt(digits.group(2));
    return Match.of(Literal.firm(at, digits.end(), new Fraction(top, bottom)));
  }

  private static boolean isSmall(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.TEN) <= 0;
  }

  /** One such part can also be a place in a row: {@code a third meeting}. */
  private Optional<Match> inWords(String text, int at, int end, int numerator) {
    var hit = denominators.at(text, Text.afterGap(text, end));
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    var fraction = new Fraction(numerator, hit.get().meaning());
    return Match.of(
        numerator == 1
            ? Literal.firm(at, hit.get().end(), fraction, new Ordinal(hit.get().meaning()))
            : Literal.firm(at, hit.get().end(), fraction));
  }
}
