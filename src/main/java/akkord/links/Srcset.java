package akkord.links;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits {@code srcset} as the standard does: commas may stand inside addresses, such as those of
 * {@code data:}, but not at their end.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute">HTML
 *     Standard</a>
 */
final class Srcset {

  private final String text;
  private int at;

  private Srcset(String text) {
    this.text = text;
  }

  /** The addresses of all candidates, in order. */
  static List<String> addresses(String text) {
    return new Srcset(text).read();
  }

  private List<String> read() {
    var addresses = new ArrayList<String>();
    while (skipSeparators()) {
      int start = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        at++;
      }
      String address = text.substring(start, at);
      String bare = withoutCommas(address);
      addresses.add(bare);
      if (bare.length() == address.length()) {
        skipDescriptors();
      }
    }
    return addresses;
  }

  /** Stops at the next candidate; false where there is none. */
  private boolean skipSeparators() {
    while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    return at < text.length();
  }

  private void skipDescriptors() {
    int depth = 0;
    for (; at < text.length() && (depth > 0 || text.charAt(at) != ','); at++) {
      if (text.charAt(at) == '(') {
        depth++;
      } else if (text.charAt(at) == ')' && depth > 0) {
        depth--;
      }
    }
  }

  private static String withoutCommas(String address) {
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == ',') {
      end--;
    }
    return address.substring(0, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
