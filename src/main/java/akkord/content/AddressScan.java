package akkord.content;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Takes addresses out of a text, such as {@code https://example.org}, {@code a@example.org} and
 * {@code example.org/a}: one look at each character, whatever the text.
 */
final class AddressScan {

  private static final Pattern BLANK = Pattern.compile("\\s++");

  private final String word;

  private AddressScan(String word) {
    this.word = word;
  }

  /** A text with a space for each address, and for whatever follows it up to the next space. */
  static String without(String text) {
    if (text.indexOf('.') < 0 && text.indexOf('@') < 0 && text.indexOf(':') < 0) {
      return text;
    }
    var rest = new StringJoiner(" ");
    BLANK.splitAsStream(text).forEach(word -> rest.add(new AddressScan(word).beforeAddress()));
    return rest.toString();
  }

  private String beforeAddress() {
    return isAround("://") || isAround("@") ? "" : word.substring(0, startOfHost());
  }

  /** Whether a sign stands between other characters. */
  private boolean isAround(String sign) {
    int at = word.indexOf(sign, 1);
    return at > 0 && at + sign.length() < word.length();
  }

  /**
   * Where the name of a host starts that ends in small letters; the word's end if there is none.
   */
  private int startOfHost() {
    int start = 0;
    int i = 0;
    while (i < word.length()) {
      int c = word.codePointAt(i);
      boolean endsPart = c == '.' && i > start && word.charAt(i - 1) != '.';
      if (endsPart && isSmall(i + 1) && isSmall(i + 2)) {
        return start;
      }
      boolean goesOn = endsPart || isOfName(c);
      i += Character.charCount(c);
      start = goesOn ? start : i;
    }
    return i;
  }

  private boolean isSmall(int i) {
    return i < word.length() && word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
  }

  /** Letters, digits and other numbers, as in {@code \p{L}} and {@code \p{N}}, and hyphens. */
  private static boolean isOfName(int c) {
    return c == '-' || Character.isLetter(c) || isNumber(Character.getType(c));
  }

  private static boolean isNumber(int category) {
    return category == Character.DECIMAL_DIGIT_NUMBER
        || category == Character.LETTER_NUMBER
        || category == Character.OTHER_NUMBER;
  }
}
