package akkord.literal;

import akkord.literal.Value.Fraction;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fractions: {@code 3分の2}, {@code 1/2}. */
final class JapaneseFractionRule implements Rule {

  private static final String OF_PARTS = "分の";
  private static final int LARGEST = 1_000_000;

  private static final Pattern IN_DIGITS =
      Pattern.compile("([0-9]{1,2})[/\u2044]([1-9][0-9]?)(?![0-9A-Za-z/年月日]|[.,-][0-9])");

  @Override
  public Optional<Match> read(String text, int at) {
    var digits = Text.matcher(IN_DIGITS, text, at);
    if (digits.lookingAt()) {
      int top = Integer.parseInt(digits.group(1));
      int bottom = Integer.parseInt(digits.group(2));
      return Match.of(Literal.firm(at, digits.end(), new Fraction(top, bottom)));
    }
    return JapaneseNumeral.at(text, at)
        .filter(bottom -> bottom.upTo(LARGEST) > 0 && text.startsWith(OF_PARTS, bottom.end()))
        .flatMap(bottom ->
            JapaneseNumeral.at(text, bottom.end() + OF_PARTS.length())
                .filter(top -> top.upTo(LARGEST) > 0)
                .flatMap(top ->
                    Match.of(
                        Literal.firm(
                            at,
                            top.end(),
                            new Fraction(top.upTo(LARGEST), bottom.upTo(LARGEST))))));
  }
}
