package akkord.literal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers in digits as a language writes them. Groups of three digits may be parted by a blank of
 * any width, by an apostrophe or by the language's own sign.
 */
final class Digits {

  /**
   * A number in digits.
   *
   * @param end offset behind it
   * @param number its value; empty where the language has no such number, as German has none that
   *     is written {@code 2.5}
   */
  record Numeral(int end, Optional<BigDecimal> number) {}

  private static final Pattern ANY = Pattern.compile("[0-9]{1,1000}+(?:[.,][0-9]{1,40}){0,12}");
  private static final Map<Character, BigDecimal> PARTS =
      Map.of('½', new BigDecimal("0.5"), '¼', new BigDecimal("0.25"), '¾', new BigDecimal("0.75"));

  /** Most characters of a number; longer rows of digits mean nothing to readers. */
  private static final int LONGEST = 40;

  private static final int MOST_IN_GROUP = 3;

  private final char decimalSign;
  private final Pattern grouped;

  private Digits(char decimalSign, char groupSign) {
    this.decimalSign = decimalSign;
    String decimals = "(?:" + Pattern.quote("" + decimalSign) + "[0-9]+)?(?![.,]?[0-9])";
    String signs = "[" + groupSign + "'\u2019 \u00A0\u2007\u2009\u202F]";
    this.grouped =
        Pattern.compile("[0-9]{1,3}(" + signs + ")[0-9]{3}(?:\\1[0-9]{3}){0,12}" + decimals);
  }

  /** Such as {@code 1.234,5}. */
  static Digits withDecimalComma() {
    return new Digits(',', '.');
  }

  /** Such as {@code 1,234.5}. */
  static Digits withDecimalPoint() {
    return new Digits('.', ',');
  }

  /** The number that starts at an offset. */
  Optional<Numeral> at(String text, int offset) {
    if (!Text.isDigitAt(text, offset)) {
      return Optional.empty();
    }
    int behind = behindDigits(text, offset);
    int end = behindGrouped(text, offset, behind);
    if (end < 0) {
      end = behindPlain(text, behind);
    }
    if (end >= 0) {
      return Optional.of(
          end - offset > LONGEST
              ? new Numeral(end, Optional.empty())
              : withPart(text, end, value(text.substring(offset, end))));
    }
    var other = ANY.matcher(text).region(offset, text.length());
    return other.lookingAt()
        ? Optional.of(new Numeral(other.end(), Optional.empty()))
        : Optional.empty();
  }

  private static int behindDigits(String text, int offset) {
    int end = offset;
    while (Text.isDigitAt(text, end)) {
      end++;
    }
    return end;
  }

  /** Behind a number in groups; -1 where there is none. */
  private int behindGrouped(String text, int offset, int behindFirst) {
    boolean canBe = behindFirst - offset <= MOST_IN_GROUP && Text.isDigitAt(text, behindFirst + 1);
    if (!canBe) {
      return -1;
    }
    var matcher = Text.matcher(grouped, text, offset);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Behind a number without groups; -1 where its digits go on in a way that numbers don't. */
  private int behindPlain(String text, int behindFirst) {
    boolean hasDecimals =
        Text.isDigitAt(text, behindFirst + 1) && text.charAt(behindFirst) == decimalSign;
    int end = hasDecimals ? behindDigits(text, behindFirst + 1) : behindFirst;
    boolean goesOn =
        Text.isDigitAt(text, end + 1) && (text.charAt(end) == '.' || text.charAt(end) == ',');
    return goesOn ? -1 : end;
  }

  private BigDecimal value(String numeral) {
    var digits = new StringBuilder();
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      if (Text.isDigit(c)) {
        digits.append(c);
      } else if (c == decimalSign) {
        digits.append('.');
      }
    }
    return new BigDecimal(digits.toString());
  }

  /** With a vulgar fraction behind it, as in {@code 2½}. */
  private static Numeral withPart(String text, int end, BigDecimal whole) {
    var part = end < text.length() ? PARTS.get(text.charAt(end)) : null;
    return part == null
        ? new Numeral(end, Optional.of(whole))
        : new Numeral(end + 1, Optional.of(whole.add(part)));
  }
}
