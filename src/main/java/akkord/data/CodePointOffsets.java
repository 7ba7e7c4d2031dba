package akkord.data;

import java.util.Arrays;

/** Turns the code point indexes of a part of a text into UTF-16 offsets of the whole. */
final class CodePointOffsets {

  private final int start;
  private final int[] supplementary;

  /**
   * For the part of a text from an offset on.
   *
   * @param start where the part starts
   * @param end where it ends
   */
  CodePointOffsets(String text, int start, int end) {
    this.start = start;
    this.supplementary = supplementaryIndexes(text.substring(start, end));
  }

  private static int[] supplementaryIndexes(String part) {
    int[] codePoints = part.codePoints().toArray();
    int[] found = new int[part.length() - codePoints.length];
    int count = 0;
    for (int i = 0; i < codePoints.length && count < found.length; i++) {
      if (Character.isSupplementaryCodePoint(codePoints[i])) {
        found[count++] = i;
      }
    }
    return found;
  }

  /** The offset in the whole text of the character with this index in the part. */
  int offset(int index) {
    int found = Arrays.binarySearch(supplementary, index);
    int before = found >= 0 ? found : -found - 1;
    return start + index + before;
  }
}
