package akkord.http;

import java.util.Optional;

/**
 * A web address as a server is asked for it, without a fragment.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case and ASCII; an IPv6 address stands in brackets
 * @param port from 0 to 65535
 * @param target path and query, percent-encoded; it starts with a slash
 * @see <a href="https://url.spec.whatwg.org/">URL Standard</a>
 */
public record WebAddress(String scheme, String host, int port, String target) {

  /**
   * Reads an address as browsers do, or nothing where it is not one that a server can be asked for,
   * such as one with credentials.
   */
  public static Optional<WebAddress> parse(String written) {
    return AddressReader.read(written);
  }

  /** Where a {@code Location} field leads from here, which may be a relative address. */
  public Optional<WebAddress> resolve(String location) {
    return AddressReader.read(location, this);
  }

  static int usualPort(String scheme) {
    return scheme.equals("http") ? 80 : 443;
  }

  /** The target without a query. */
  String path() {
    int mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  /** The host, with the port where it is not the scheme's usual one. */
  public String authority() {
    return port == usualPort(scheme) ? host : host + ":" + port;
  }

  /** The whole address in the form in which equal ones are equal; a usual port is left out. */
  public String value() {
    return scheme + "://" + authority() + target;
  }

  @Override
  public String toString() {
    return value();
  }
}
