package akkord.report;

import java.util.Locale;

/** Makes text from content harmless for terminals and logs. */
public final class Printable {

  private Printable() {}

  /**
   * The text with each character that can't be seen shown by its number in braces; a tab is a
   * space.
   */
  public static String of(String text) {
    if (text.codePoints().allMatch(Printable::isSeen)) {
      return text;
    }
    var shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (isSeen(c)) {
      shown.appendCodePoint(c);
    } else if (c == '\t') {
      shown.append(' ');
    } else {
      shown.append("\\u{").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append('}');
    }
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
