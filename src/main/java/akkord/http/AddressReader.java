package akkord.http;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses of the web as browsers do: what they mend is mended here, so that a server is
 * asked for what a reader would get.
 *
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">URL Standard, 4.4</a>
 */
final class AddressReader {

  /** Most characters of an address; redirects may grow, and are longer than what people write. */
  private static final int MOST_CHARACTERS = 8_192;

  private static final Pattern WITHIN = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  private static final Pattern AUTHORITY = Pattern.compile("(?s)[/\\\\]*([^/\\\\?]*)(.*)");
  private static final Pattern HOST_PORT =
      Pattern.compile("(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::([0-9]*))?");
  private static final Pattern DOT = Pattern.compile("(?i)\\.|%2e");
  private static final Pattern DOTS = Pattern.compile("(?i)(\\.|%2e){2}");

  private static final String PATH_SET = "\"#<>?^`{}";
  private static final String QUERY_SET = "\"#<>'";

  private AddressReader() {}

  /** Reads a whole address. */
  static Optional<WebAddress> read(String written) {
    return prepared(written)
        .map(SCHEME::matcher)
        .filter(Matcher::matches)
        .flatMap(parts -> absolute(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2)));
  }

  /** Reads an address, or what stands for one beside another. */
  static Optional<WebAddress> read(String written, WebAddress base) {
    var text = prepared(written);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var parts = SCHEME.matcher(text.get());
    if (!parts.matches()) {
      return relative(text.get(), base);
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String rest = parts.group(2);
    return scheme.equals(base.scheme()) && !startsWithSlashes(rest)
        ? relative(rest, base)
        : absolute(scheme, rest);
  }

  /** The text without what browsers strip, and without a fragment. */
  private static Optional<String> prepared(String written) {
    if (written.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    String text = WITHIN.matcher(written).replaceAll("");
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (start < end && text.charAt(end - 1) <= ' ') {
      end--;
    }
    text = text.substring(start, end);
    int hash = text.indexOf('#');
    return Optional.of(hash < 0 ? text : text.substring(0, hash));
  }

  private static boolean startsWithSlashes(String text) {
    return text.length() > 1 && isSlash(text.charAt(0)) && isSlash(text.charAt(1));
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static Optional<WebAddress> absolute(String scheme, String rest) {
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    var parts = AUTHORITY.matcher(rest);
    if (!parts.matches()) {
      return Optional.empty();
    }
    // An '@' would end credentials, which are neither sent nor passed over.
    var authority = HOST_PORT.matcher(parts.group(1));
    if (!authority.matches()) {
      return Optional.empty();
    }
    String port = authority.group(2) == null ? "" : authority.group(2);
    return port(scheme, port)
        .flatMap(number ->
            HostReader.read(authority.group(1))
                .flatMap(
                    host -> bounded(new WebAddress(scheme, host, number, target(parts.group(2))))));
  }

  private static Optional<Integer> port(String scheme, String written) {
    String digits = written.replaceFirst("^0+(?=.)", "");
    if (digits.isEmpty()) {
      return Optional.of(WebAddress.usualPort(scheme));
    }
    return Optional.of(digits)
        .filter(port -> port.length() <= 5)
        .map(Integer::valueOf)
        .filter(port -> port <= 65_535);
  }

  private static Optional<WebAddress> relative(String text, WebAddress base) {
    if (startsWithSlashes(text)) {
      return absolute(base.scheme(), text);
    }
    String path = base.path();
    String target =
        text.isEmpty()
            ? base.target()
            : text.startsWith("?")
                ? path + query(text)
                : isSlash(text.charAt(0))
                    ? target(text)
                    : target(path.substring(0, path.lastIndexOf('/') + 1) + text);
    return bounded(new WebAddress(base.scheme(), base.host(), base.port(), target));
  }

  /** Encoding makes an address longer, up to ninefold. */
  private static Optional<WebAddress> bounded(WebAddress address) {
    return Optional.of(address).filter(read -> read.target().length() <= MOST_CHARACTERS);
  }

  private static String target(String text) {
    int mark = text.indexOf('?');
    return mark < 0 ? path(text) : path(text.substring(0, mark)) + query(text.substring(mark));
  }

  private static String query(String text) {
    return "?" + PercentCode.encode(text.substring(1), QUERY_SET);
  }

  /** The path from the root, without {@code .} and {@code ..}. */
  private static String path(String text) {
    var segments = List.of(text.replace('\\', '/').replaceFirst("^/", "").split("/", -1));
    var kept = new ArrayDeque<String>();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      boolean isUp = DOTS.matcher(segment).matches();
      boolean isHere = DOT.matcher(segment).matches();
      if (isUp) {
        kept.pollLast();
      }
      if (!isUp && !isHere) {
        kept.addLast(PercentCode.encode(segment, PATH_SET));
      } else if (i == segments.size() - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
