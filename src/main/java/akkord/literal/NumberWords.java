package akkord.literal;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in words as a language writes them. */
interface NumberWords {

  /**
   * A number in words.
   *
   * @param end offset behind it
   */
  record Spelt(BigDecimal number, int end) {}

  /** The number from two on, or with a fraction, that starts at an offset. */
  Optional<Spelt> at(String text, int offset);

  /** Behind the word for one, which may also be an article. */
  Optional<Integer> one(String text, int offset);

  /** Behind the words for a half of what follows, such as {@code half a}. */
  Optional<Integer> half(String text, int offset);

  /** The letters that numbers can begin with, in lower case. */
  String firstLetters();

  /** Whether a word, in lower case, can be the first of a number. */
  boolean canStart(String word);
}
