package akkord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterBitsTest {

  /** The table of all distances, as textbooks fill it. */
  private static int tabled(String one, String other) {
    var table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, table);
      }
    }
    return table[one.length()][other.length()];
  }

  private static int least(String one, String other, int i, int j, int[][] table) {
    int replaced = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean isSwap =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwap ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }

  @Test
  void measuresWhatTheTableOfDistancesTells() {
    var chance = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      String one = "a" + word(chance, i % 64);
      String other = word(chance, 70);
      assertEquals(tabled(one, other), new LetterBits(one).distance(other), one + " " + other);
    }
  }

  private static String word(Random chance, int longest) {
    var word = new StringBuilder();
    int length = chance.nextInt(longest + 1);
    while (word.length() < length) {
      word.append("abcäß月".charAt(chance.nextInt(6)));
    }
    return word.toString();
  }
}
