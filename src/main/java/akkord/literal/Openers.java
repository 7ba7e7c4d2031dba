package akkord.literal;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells the words that can start a figure from all others; most words are known by their first
 * letters to be none.
 */
final class Openers {

  private static final int LETTERS = 3;
  private static final int BITS = 5;
  private static final int LAST_BITS = (1 << BITS) - 1;

  private final Set<String> words;
  private final Predicate<String> others;

  /** What words can begin with, by the last bits of their first letters. */
  private final BitSet beginnings = new BitSet(1 << (LETTERS * BITS));

  /**
   * Words that can start a figure.
   *
   * @param words in lower case
   * @param stems what the other words begin with: at least three letters, unless the whole word
   * @param others whether a word in lower case is one of the others
   */
  Openers(Set<String> words, Set<String> stems, Predicate<String> others) {
    this.words = Set.copyOf(words);
    this.others = others;
    words.forEach(word -> beginnings.set(beginning(word, 0, word.length())));
    stems.forEach(stem -> beginnings.set(beginning(stem, 0, stem.length())));
  }

  /** Whether a word of a text is one, in any letter case. */
  boolean contain(String text, int start, int end) {
    if (!beginnings.get(beginning(text, start, end))) {
      return false;
    }
    String word = Text.lowerCase(text, start, end);
    return words.contains(word) || others.test(word);
  }

  private static int beginning(String text, int start, int end) {
    int bits = 0;
    for (int i = start; i < start + LETTERS; i++) {
      bits = (bits << BITS) | (i < end ? lastBits(text.charAt(i)) : 0);
    }
    return bits;
  }

  /** The same for both letter cases. */
  private static int lastBits(char letter) {
    char c =
        letter < RuleTable.ASCII ? letter : Character.toLowerCase(Character.toUpperCase(letter));
    return c & LAST_BITS;
  }
}
