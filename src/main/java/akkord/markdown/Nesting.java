package akkord.markdown;

/** Estimates how deep a line stands in lists and quotations, from how it begins. */
final class Nesting {

  /** How deep lists and quotations, and what stands in them, may be nested. */
  static final int DEEPEST = 50;

  private static final int COLUMNS_PER_LEVEL = 2;

  private Nesting() {}

  /**
   * The offset of the marker with which a line gets too deep, or -1 where it does not. What counts
   * are the markers with which the line begins, and the levels for which its indentation may stand.
   */
  static int excess(String text, int lineStart) {
    int markers = 0;
    int columns = 0;
    int i = lineStart;
    while (i < text.length()) {
      int length = markerLength(text, i);
      if (length > 0) {
        markers++;
        if (markers + Math.max(0, columns - markers) / COLUMNS_PER_LEVEL > DEEPEST) {
          return i;
        }
        i += length;
      } else if (isBlank(text.charAt(i))) {
        columns += text.charAt(i) == '\t' ? 4 : 1;
        i++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** Length of the list or quotation marker at an offset, 0 where there is none. */
  private static int markerLength(String text, int i) {
    char c = text.charAt(i);
    if (c == '>') {
      return 1;
    }
    if (c == '-' || c == '*' || c == '+' || c == ':') {
      return isBlank(charAt(text, i + 1)) ? 1 : 0;
    }
    int end = i;
    while (Character.isDigit(charAt(text, end)) && end - i < 9) {
      end++;
    }
    char delimiter = charAt(text, end);
    boolean isMarker = end > i && (delimiter == '.' || delimiter == ')');
    return isMarker && isBlank(charAt(text, end + 1)) ? end - i + 1 : 0;
  }

  private static char charAt(String text, int i) {
    return i < text.length() ? text.charAt(i) : '\n';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
