package akkord.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One question to one server. No redirect is followed for it, and nothing is asked twice.
 *
 * @param address what is asked for
 * @param method how
 * @param headers further fields of the request, such as {@code User-Agent}, {@code Accept} and
 *     {@code Accept-Language}; none may carry a cookie or credentials, or say what the asker says
 *     itself
 * @param limits what the answer may cost
 */
public record Question(WebAddress address, Method method, Headers headers, Limits limits) {

  /** A field's name, RFC 9110, 5.6.2. */
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** Nothing that would end the line, RFC 9110, 5.5. */
  private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7E]*");

  private static final List<String> FORBIDDEN =
      List.of(
          "accept-encoding",
          "authorization",
          "connection",
          "content-length",
          "cookie",
          "expect",
          "host",
          "proxy-authorization",
          "te",
          "transfer-encoding",
          "upgrade");

  public Question {
    for (var field : headers.fields()) {
      if (!NAME.matcher(field.name()).matches()
          || !VALUE.matcher(field.value()).matches()
          || FORBIDDEN.contains(field.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("not a field of a question: " + field);
      }
    }
  }

  /** The methods that change nothing on a server. */
  public enum Method {
    HEAD,
    GET
  }

  /**
   * What an answer may cost.
   *
   * @param time until it is there, from looking up the name on
   * @param bytes the most of a body that are read, after decoding; the rest is not fetched
   */
  public record Limits(Duration time, int bytes) {

    public Limits {
      if (!time.isPositive() || bytes < 0) {
        throw new IllegalArgumentException("no time, or less than no bytes");
      }
    }
  }
}
