package akkord.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A complete address that a page may link to: {@code https}, {@code http}, {@code mailto} or {@code
 * tel}, and nothing that a browser would run or read from a disk.
 *
 * <p>It is checked as a browser would read it: an address with white space, control characters,
 * backslashes or credentials is refused rather than mended, since browsers strip or turn these.
 * What stands in {@link #value} is ASCII, save for characters that RFC 3987 allows in an IRI.
 *
 * @param value the address as written
 * @see <a href="https://url.spec.whatwg.org/">URL Standard</a>
 */
public record SafeUrl(String value) {

  /** Most characters that an address may have. */
  public static final int MAX_LENGTH = 2_000;

  private static final String HTTPS = "https://";
  private static final int LAST_PORT = 65_535;

  /** An encoded line break would let an address add headers to a mail. */
  private static final Pattern LINE_BREAK = Pattern.compile("%0[ad]", Pattern.CASE_INSENSITIVE);

  public SafeUrl {
    if (!isSafe(value)) {
      throw new IllegalArgumentException("not an address that may be linked: " + value);
    }
  }

  /** The address that a text writes, or empty where it may not be linked. */
  public static Optional<SafeUrl> parse(String text) {
    return isSafe(text) ? Optional.of(new SafeUrl(text)) : Optional.empty();
  }

  /** Whether it is an {@code http} or {@code https} address. */
  public boolean isWeb() {
    return value.regionMatches(true, 0, "http", 0, 4);
  }

  private static boolean isSafe(String text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    return isPlain(text) || isSafeAsParsed(text);
  }

  /**
   * Whether it is an address of the kind that nearly all are, in which there is nothing to be
   * parsed: {@code https://}, labels of letters and digits that no IP address can be, and a path of
   * characters that need no encoding, perhaps with a plain query. Each of them passes the checks
   * below as well.
   */
  private static boolean isPlain(String text) {
    if (!text.startsWith(HTTPS)) {
      return false;
    }
    int host = HTTPS.length();
    int end = text.indexOf('/', host);
    return isPlainHost(text, host, end < 0 ? text.length() : end)
        && (end < 0 || isPlainPath(text, end));
  }

  private static boolean isPlainHost(String text, int start, int end) {
    int label = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && i > label) {
        label = i + 1;
      } else if (!isLetterOrDigit(c)) {
        return false;
      }
    }
    return label < end && text.charAt(label) > '9';
  }

  private static boolean isPlainPath(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && !isMark(c) && !isOfQuery(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    return c == '/' || c == '-' || c == '.' || c == '_' || c == '~';
  }

  private static boolean isOfQuery(String text, int i) {
    return switch (text.charAt(i)) {
      case '?', '=', '&' -> true;
      case '%' ->
          i + 2 < text.length()
              && HexFormat.isHexDigit(text.charAt(i + 1))
              && HexFormat.isHexDigit(text.charAt(i + 2));
      default -> false;
    };
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSafeAsParsed(String text) {
    if (!text.codePoints().allMatch(SafeUrl::isAddressCharacter)) {
      return false;
    }
    try {
      var uri = new URI(text);
      return switch (Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT)) {
        case "https", "http" -> namesServer(uri);
        case "mailto", "tel" -> uri.isOpaque() && !LINE_BREAK.matcher(text).find();
        default -> false;
      };
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static boolean namesServer(URI uri) {
    String host = uri.getHost();
    return host != null
        && !host.contains("%") // the zone of an IPv6 address means nothing elsewhere
        && uri.getPort() <= LAST_PORT
        && uri.getRawUserInfo() == null;
  }

  private static boolean isAddressCharacter(int c) {
    return c > ' '
        && c != 0x7F
        && c != '\\'
        && !Character.isISOControl(c)
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE
        && Character.isDefined(c);
  }

  @Override
  public String toString() {
    return value;
  }
}
