package akkord.location;

import java.util.Arrays;

/**
 * Turns offsets of one text into lines and columns.
 *
 * <p>A line ends with {@code \n}; texts are normalised to that before they are mapped. Immutable
 * and safe for use by several threads.
 */
public final class LineMap {

  private final String text;
  private final int[] starts;

  public LineMap(String text) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Number of lines; a text that ends with a line break has an empty last line. */
  public int lineCount() {
    return starts.length;
  }

  /**
   * The place of an offset.
   *
   * @param offset UTF-16 offset from 0 to the text's length, which is the place behind its end
   */
  public Position position(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(offset);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text.codePointCount(starts[line], offset) + 1);
  }

  /**
   * The offset at which a line starts.
   *
   * @param line from 1 to {@link #lineCount()}
   */
  public int lineStart(int line) {
    return starts[line - 1];
  }

  /**
   * The text of a line without its line break.
   *
   * @param line from 1 to {@link #lineCount()}
   */
  public String line(int line) {
    int end = line < starts.length ? starts[line] - 1 : text.length();
    return text.substring(starts[line - 1], end);
  }
}
