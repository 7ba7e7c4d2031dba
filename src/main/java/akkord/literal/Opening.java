package akkord.literal;

/**
 * What the figures of a rule can begin with; elsewhere the rule need not be tried. It speaks of
 * ASCII only: where another character stands in its place, any rule is tried.
 *
 * @param first letters, each in lower case for both cases, and signs
 * @param behindDigits characters that can stand right behind the digits that figures begin with,
 *     among them {@link #END}; empty where they begin with none
 */
record Opening(String first, String behindDigits) {

  /** Stands for the end of the text. */
  static final char END = '\0';

  static final String BLANKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u001F ";

  /** Whatever stands behind the digits. */
  static final String ANYTHING = ascii(0, RuleTable.ASCII);

  /** Any place. */
  static final Opening ANYWHERE = new Opening(ANYTHING, ANYTHING);

  private static String ascii(int first, int end) {
    var all = new StringBuilder();
    for (int c = first; c < end; c++) {
      all.append((char) c);
    }
    return all.toString();
  }

  /** Letters and signs only. */
  static Opening with(String first) {
    return new Opening(first, "");
  }

  /** Digits only, before certain characters. */
  static Opening withDigitsBefore(String characters) {
    return new Opening("", characters);
  }

  /** Whether a figure can begin with a letter or sign. */
  boolean fits(char letterOrSign) {
    return first.indexOf(Character.toLowerCase(letterOrSign)) >= 0;
  }

  /** Whether a figure can begin with digits before a character, or before {@link #END}. */
  boolean fitsDigitsBefore(char next) {
    return behindDigits.indexOf(next) >= 0;
  }
}
