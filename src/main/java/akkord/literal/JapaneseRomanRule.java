package akkord.literal;

import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Quantity;
import java.util.Optional;
import java.util.regex.Pattern;

/** Roman numerals behind a Japanese word: {@code アルテミスIII}, {@code フェーズⅡ}. */
final class JapaneseRomanRule implements Rule {

  private static final Pattern LETTERS =
      Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})(?![\\p{Alnum}])");

  private static final char ONE = 'Ⅰ';
  private static final char TWELVE = 'Ⅻ';

  @Override
  public Optional<Match> read(String text, int at) {
    char c = text.charAt(at);
    if (c >= ONE && c <= TWELVE) {
      return match(at, at + 1, c - ONE + 1);
    }
    var matcher = Text.matcher(LETTERS, text, at);
    boolean isNumeral =
        matcher.lookingAt() && matcher.end() - at > 1 && Text.isLetterAt(text, before(text, at));
    return isNumeral
        ? match(at, matcher.end(), RomanRule.value(matcher.group()))
        : Optional.empty();
  }

  private static Optional<Match> match(int start, int end, int number) {
    return Match.of(Literal.firm(start, end, Quantity.of(number), new Ordinal(number)));
  }

  /** The last character before an offset and one blank; the end of the text without any. */
  private static int before(String text, int at) {
    int last = at > 0 && Text.isBlankAt(text, at - 1) ? at - 2 : at - 1;
    return last < 0 ? text.length() : last;
  }
}
