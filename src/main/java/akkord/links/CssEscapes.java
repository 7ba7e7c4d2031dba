package akkord.links;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes in style sheets: {@code a\ b.png} and <code>a\20 b.png</code> are both {@code a b.png}.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point">CSS Syntax</a>
 */
final class CssEscapes {

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})\\s?|(.)|\\z)", Pattern.DOTALL);
  private static final int REPLACEMENT = 0xFFFD;

  private CssEscapes() {}

  /** A text with its escapes undone. */
  static String undone(String text) {
    return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll(CssEscapes::plain);
  }

  /** Where the escape ends that starts at an offset; a space that ends its digits is part of it. */
  static int end(String text, int start) {
    var escape = ESCAPE.matcher(text).region(start, text.length());
    return escape.lookingAt() ? escape.end() : start + 1;
  }

  private static String plain(MatchResult escape) {
    String digits = escape.group(1);
    if (digits != null) {
      int code = Integer.parseInt(digits, 16);
      boolean valid = code > 0 && Character.isValidCodePoint(code) && !isSurrogate(code);
      return Matcher.quoteReplacement(Character.toString(valid ? code : REPLACEMENT));
    }
    String other = escape.group(2);
    return other == null || other.equals("\n") ? "" : Matcher.quoteReplacement(other);
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
