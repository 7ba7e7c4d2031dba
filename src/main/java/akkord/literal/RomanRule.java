package akkord.literal;

import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Quantity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Roman numerals of at least two letters behind a name: {@code Artemis III}, {@code Phase II}. */
final class RomanRule implements Rule {

  private static final Pattern FORM = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})(?![\\p{L}\\p{N}])");
  private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10);

  /** The numerals that texts have, in lower case. */
  static final Set<String> WORDS =
      Set.of(
          "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi",
          "xvii", "xviii", "xix", "xx", "xxi");

  @Override
  public Opening opening() {
    return Opening.with("xvi");
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var matcher = Text.matcher(FORM, text, at);
    if (!matcher.lookingAt() || matcher.end() - at < 2 || !followsName(text, at)) {
      return Optional.empty();
    }
    int number = value(matcher.group());
    return Match.of(Literal.firm(at, matcher.end(), Quantity.of(number), new Ordinal(number)));
  }

  private static boolean followsName(String text, int at) {
    int end = at;
    while (end > 0 && (Text.isBlankAt(text, end - 1) || Text.isHyphen(text.charAt(end - 1)))) {
      end--;
    }
    return end < at && end > 0 && Character.isLetter(text.charAt(end - 1));
  }

  static int value(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int digit = DIGITS.getOrDefault(numeral.charAt(i), 0);
      int next = i + 1 < numeral.length() ? DIGITS.getOrDefault(numeral.charAt(i + 1), 0) : 0;
      sum += digit < next ? -digit : digit;
    }
    return sum;
  }
}
