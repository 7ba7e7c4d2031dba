package akkord.links;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes in texts of JSON.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, Strings</a>
 */
final class JsonEscapes {

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.)|\\z)", Pattern.DOTALL);

  private JsonEscapes() {}

  /** A text with its escapes undone. */
  static String undone(String text) {
    return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll(JsonEscapes::plain);
  }

  private static String plain(MatchResult escape) {
    String digits = escape.group(1);
    if (digits != null) {
      return Matcher.quoteReplacement(
          String.valueOf((char) Integer.parseInt(digits, 16))); // pairs meet again in the result
    }
    String other = escape.group(2);
    return other == null
        ? ""
        : switch (other) {
          case "n" -> "\n";
          case "t" -> "\t";
          case "r" -> "\r";
          case "b", "f" -> " ";
          default -> Matcher.quoteReplacement(other);
        };
  }
}
