package akkord.markdown;

import java.util.regex.Pattern;

/** Hides addresses from the rules of typography. */
final class Addresses {

  /** Stands for what has no characters that rules may look at. */
  static final char OPAQUE = '\uFFFC';

  /** No word boundaries: among combining marks, Java finds each only after going through all. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\w)(?:[a-z]{2,10}://\\S+|www\\.\\S+|10\\.[0-9]{4,9}/\\S+"
              + "|(?:[\\w-]{1,63}\\.){1,8}[a-z]{2,24}/\\S*)|[\\w.+-]{1,64}@[\\w-]\\S+");

  private Addresses() {}

  /**
   * The text with something opaque for each character of an address. An address has no white space
   * in it and reaches to the next, so that each word is looked at by itself.
   */
  static String masked(String text) {
    if (!isTold(text, 0, text.length())) {
      return text;
    }
    var masked = new StringBuilder(text);
    var address = ADDRESS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int start = 0;
    while (start < text.length()) {
      int end = wordEnd(text, start);
      if (isTold(text, start, end) && address.region(start, end).find()) {
        for (int i = address.start(); i < end; i++) {
          masked.setCharAt(i, OPAQUE);
        }
      }
      start = end + 1;
    }
    return masked.toString();
  }

  /** Whether there is something without which there is no address. */
  private static boolean isTold(String text, int start, int end) {
    return text.indexOf('/', start, end) >= 0
        || text.indexOf('@', start, end) >= 0
        || text.indexOf("www.", start, end) >= 0;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isWhiteSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** White space as patterns have it. */
  private static boolean isWhiteSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
