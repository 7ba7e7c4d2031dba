package akkord.report;

/** Shortens what people need not read in full. */
final class Clipped {

  /** Most code points that are shown. */
  private static final int LONGEST = 160;

  private Clipped() {}

  /** The beginning of a longer text, with an ellipsis. */
  static String of(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + " …";
  }
}
