package akkord.diagnostic;

import java.util.HashMap;
import java.util.Map;

/**
 * Where each letter stands in a word, as bits, by which the distances of many others from it are
 * found fast: one step per letter of the other word, whatever the length of this one.
 *
 * @see "H. Hyyrö, Bit-parallel approximate string matching algorithms with transposition, 2003"
 */
final class LetterBits {

  /** Most UTF-16 units of a word, one for each bit. */
  static final int LONGEST_WORD = Long.SIZE;

  private static final int ASCII = 128;

  private final int length;
  private final long[] places = new long[ASCII];
  private final Map<Character, Long> otherPlaces = new HashMap<>();

  LetterBits(String word) {
    this.length = word.length();
    for (int i = 0; i < length; i++) {
      char letter = word.charAt(i);
      if (letter < ASCII) {
        places[letter] |= 1L << i;
      } else {
        otherPlaces.merge(letter, 1L << i, (one, other) -> one | other);
      }
    }
  }

  private long placesOf(char letter) {
    return letter < ASCII ? places[letter] : otherPlaces.getOrDefault(letter, 0L);
  }

  /**
   * The optimal string alignment distance of the word, which is not empty, from another one: how
   * many letters have to be put in, left out, replaced or swapped with their neighbour, none twice.
   * The bits of {@code more} and {@code less} tell where a column of the table of distances rises
   * and falls.
   */
  int distance(String other) {
    int distance = length;
    long last = 1L << (length - 1);
    long more = -1L;
    long less = 0;
    long diagonal = 0;
    long before = 0;
    for (int i = 0; i < other.length(); i++) {
      long same = placesOf(other.charAt(i));
      long swapped = ((~diagonal & same) << 1) & before;
      diagonal = (((same & more) + more) ^ more) | same | less | swapped;
      long right = less | ~(diagonal | more);
      long left = diagonal & more;
      distance += (right & last) == 0 ? 0 : 1;
      distance -= (left & last) == 0 ? 0 : 1;
      long shifted = (right << 1) | 1;
      more = (left << 1) | ~(diagonal | shifted);
      less = shifted & diagonal;
      before = same;
    }
    return distance;
  }
}
