package akkord.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address as a server is asked for it, without a fragment.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case and ASCII
 * @param port from 1 to 65535
 * @param target path and query, percent-encoded; it starts with a slash
 * @see <a href="https://url.spec.whatwg.org/">URL Standard</a>
 */
public record WebAddress(String scheme, String host, int port, String target) {

  /** Reads an address, or nothing where it is not one that a server can be asked for. */
  public static Optional<WebAddress> parse(String written) {
    try {
      return of(new URI(written));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** Where a {@code Location} field leads from here. */
  public Optional<WebAddress> resolve(String location) {
    try {
      return of(new URI(value()).resolve(location));
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<WebAddress> of(URI uri) {
    if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
      return Optional.empty();
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    int port = uri.getPort() < 0 ? defaultPort(scheme) : uri.getPort();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    return Optional.of(
        new WebAddress(scheme, uri.getHost().toLowerCase(Locale.ROOT), port, target));
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("http") ? 80 : 443;
  }

  /** The whole address in the form in which equal ones are equal; a default port is left out. */
  public String value() {
    String shown = port == defaultPort(scheme) ? "" : ":" + port;
    return scheme + "://" + host + shown + target;
  }

  @Override
  public String toString() {
    return value();
  }
}
