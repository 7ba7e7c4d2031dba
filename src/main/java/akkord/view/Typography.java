package akkord.view;

/** Keeps together what must not be torn apart at the end of a line. */
final class Typography {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private Typography() {}

  /** The text with all its spaces made unbreakable; for short expressions such as a date. */
  static String tied(String text) {
    return text.replace(' ', NO_BREAK_SPACE);
  }
}
