package akkord.markdown;

/**
 * Tells by a glance whether a text can be parsed on a usual stack: its blocks are short and hold
 * few characters that may start something.
 */
final class Harmlessness {

  private static final int LONGEST_BLOCK = 2_000;
  private static final int MOST_OPENERS = 400;

  private Harmlessness() {}

  static boolean isHarmless(String text, int start) {
    int blockStart = start;
    int openers = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && (i == start || text.charAt(i - 1) == '\n')) {
        blockStart = i;
        openers = 0;
      } else if (isOpener(c)) {
        openers++;
      }
      if (i - blockStart > LONGEST_BLOCK || openers > MOST_OPENERS) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpener(char c) {
    return switch (c) {
      case '[', '(', '*', '_', '~', '<', '\\', '`' -> true;
      default -> false;
    };
  }
}
