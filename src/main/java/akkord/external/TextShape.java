package akkord.external;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, counted and compared without knowing its language. */
final class TextShape {

  /** A run of letters and digits; of scripts without spaces between words, two signs. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,2}|[\\p{L}\\p{M}\\p{N}]+?"
              + "(?=[^\\p{L}\\p{M}\\p{N}]|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|$)");

  private static final long HASH_START = 0xCBF29CE484222325L;
  private static final long HASH_PRIME = 0x100000001B3L;

  private TextShape() {}

  static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(word -> word.group()).toList();
  }

  /**
   * A hash of 16 hexadecimal digits that differs in few bits where texts differ in few words: each
   * pair of neighbouring words votes for its bits.
   *
   * @see <a href="https://doi.org/10.1145/509907.509965">Charikar: Similarity estimation techniques
   *     from rounding algorithms (2002)</a>
   */
  static String outline(String text) {
    int[] votes = new int[Long.SIZE];
    String before = "";
    for (var word : words(text)) {
      long hash = hash(before + " " + word);
      for (int bit = 0; bit < votes.length; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
      before = word;
    }
    long outline = 0;
    for (int bit = 0; bit < votes.length; bit++) {
      outline |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return HexFormat.of().toHexDigits(outline);
  }

  /** FNV-1a with a last mixing, so that short words fill all bits. */
  private static long hash(String text) {
    long hash = HASH_START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * HASH_PRIME;
    }
    hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    return hash ^ hash >>> 33;
  }

  /**
   * In how many of 64 bits two outlines differ; half of them where texts have nothing in common.
   */
  static int distance(String outline, String other) {
    return Long.bitCount(
        HexFormat.fromHexDigitsToLong(outline) ^ HexFormat.fromHexDigitsToLong(other));
  }

  /** Whether two texts have no word in common that says anything. */
  static boolean shareNoWord(String text, String other) {
    var common = new HashSet<>(speaking(text));
    common.retainAll(new HashSet<>(speaking(other)));
    return common.isEmpty();
  }

  private static List<String> speaking(String text) {
    var kept = new ArrayList<>(words(text));
    kept.removeIf(word -> word.length() < 4 && word.chars().allMatch(c -> c < 0x2E80));
    return kept;
  }
}
