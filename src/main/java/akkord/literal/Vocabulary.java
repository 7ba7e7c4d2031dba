package akkord.literal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a language writes figures.
 *
 * @param digits numbers in digits
 * @param words numbers in words
 * @param scales words that multiply a number, such as {@code million}
 * @param shortScales signs that do so right behind the digits of a sum of money, such as {@code m}
 * @param measures words for what a number counts
 * @param ranges words and signs between the two ends of a range
 * @param lists words and signs between the members of a list
 * @param months names of months
 * @param ordinals ordinal numbers in words
 */
record Vocabulary(
    Digits digits,
    NumberWords words,
    Lexicon<BigDecimal> scales,
    Lexicon<BigDecimal> shortScales,
    Lexicon<Measure> measures,
    Lexicon<String> ranges,
    Lexicon<String> lists,
    Lexicon<Integer> months,
    Lexicon<Integer> ordinals) {

  /** What connects two days: {@code 9 and 10 April}, {@code 10./11. April}. */
  Optional<Integer> behindConnection(String text, int at) {
    return at < text.length() && text.charAt(at) == '/'
        ? Optional.of(at + 1)
        : ranges.at(text, at).or(() -> lists.at(text, at)).map(Lexicon.Hit::end);
  }
}
