package akkord.links;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The common case of a relative address, such as {@code ../paper/index.html#terms}, in which no
 * character has a meaning of its own. It leads where {@link Addresses} say, only faster; an address
 * with anything unusual is left to them.
 *
 * @param path the path on the server
 * @param fragment what follows {@code #}
 */
record PlainAddress(String path, Optional<String> fragment) {

  /** Reads an address in a file with this vantage; nothing where it is not plain. */
  static @Nullable PlainAddress of(String written, ServerPath vantage) {
    int hash = plainHash(written, 0);
    if (hash < 0 || written.charAt(0) == '/' || vantage.value().indexOf('%') >= 0) {
      return null;
    }
    String path = path(written.substring(0, hash), vantage.value());
    return path == null ? null : new PlainAddress(path, fragment(written, hash));
  }

  /**
   * Reads an absolute address; nothing where it is not plain, or does not start like this.
   *
   * @param server scheme and host as the site has them
   */
  static @Nullable PlainAddress onServer(String written, String server) {
    int start = server.length();
    int hash =
        written.startsWith(server) && written.startsWith("/", start)
            ? plainHash(written, start)
            : -1;
    return hash < 0 || written.startsWith("//", start) || written.indexOf("/.", start) >= 0
        ? null
        : new PlainAddress(written.substring(start, hash), fragment(written, hash));
  }

  private static Optional<String> fragment(String written, int hash) {
    return hash == written.length() ? Optional.empty() : Optional.of(written.substring(hash + 1));
  }

  /** Where the fragment starts, or the end; negative where the address is not plain. */
  private static int plainHash(String written, int start) {
    int hash = written.length();
    for (int i = start; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c <= ' ' || c == '%' || c == ':' || c == '?' || c == '\\') {
        return -1;
      }
      if (c == '#' && hash == written.length()) {
        hash = i;
      }
    }
    return written.isEmpty() ? -1 : hash;
  }

  private static @Nullable String path(String relative, String vantage) {
    if (relative.isEmpty()) {
      return vantage;
    }
    int end = vantage.lastIndexOf('/') + 1;
    int start = 0;
    for (; relative.startsWith("../", start); start += 3) {
      end = Math.max(1, vantage.lastIndexOf('/', end - 2) + 1);
    }
    return relative.startsWith(".", start) || relative.indexOf("/.", start) >= 0
        ? null
        : vantage.substring(0, end).concat(relative.substring(start));
  }
}
