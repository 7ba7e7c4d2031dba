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
    this.supplementary = supplementaryIndexes(text, start, end);
  }

  private static int[] supplementaryIndexes(String text, int start, int end) {
    int[] found = new int[end - start - text.codePointCount(start, end)];
    int index = 0;
    int at = start;
    for (int count = 0; count < found.length; index++) {
      int length = Character.charCount(text.codePointAt(at));
      if (length > 1) {
        found[count++] = index;
      }
      at += length;
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
