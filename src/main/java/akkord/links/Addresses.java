package akkord.links;

import akkord.diagnostic.Nearest;
import akkord.route.BaseUrl;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells where an address leads, as browsers do it.
 *
 * @see <a href="https://url.spec.whatwg.org/">URL Standard</a>
 */
final class Addresses {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
  private static final Pattern INSIDE = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern AFTER_HOST = Pattern.compile("[/?#]");
  private static final Pattern DEFAULT_PORT = Pattern.compile(":(80|443)?$");
  private static final Pattern IMPOSSIBLE_HOST = Pattern.compile("[\\s<>\"^`{|}]|^$");
  private static final Set<String> COMMON = Set.of("http", "https", "mailto", "tel", "javascript");

  private final String host;
  private final ServerPath top;

  Addresses(Optional<BaseUrl> base) {
    this.host = base.map(url -> host(url.value().value().replaceFirst("^[^:]*://", ""))).orElse("");
    this.top = new ServerPath(base.map(BaseUrl::basePath).orElse("/"));
  }

  /** The path of the site's top on its server. */
  ServerPath top() {
    return top;
  }

  /** Where relative addresses of a file start from; nowhere, if its base is on another server. */
  Optional<ServerPath> vantage(Outline file) {
    var own = top.resolve(ServerPath.encoded(file.file().value()));
    return file.base().map(base -> base(trimmed(base), own)).orElse(Optional.of(own));
  }

  private Optional<ServerPath> base(String base, ServerPath own) {
    if (SCHEME.matcher(base).find() || base.startsWith("//")) {
      String rest = base.replaceFirst("^[^/]*", "");
      boolean sameHost = rest.startsWith("//") && isOwnHost(rest.substring(2));
      return sameHost ? Optional.of(new ServerPath(pathOf(rest.substring(2)))) : Optional.empty();
    }
    return Optional.of(own.resolve(withoutQuery(base)));
  }

  /** Where an address leads that stands in a file with this vantage. */
  Destination resolve(String written, Optional<ServerPath> vantage) {
    String address = trimmed(written);
    var scheme = SCHEME.matcher(address);
    if (scheme.find()) {
      String name = address.substring(0, scheme.end() - 1).toLowerCase(Locale.ROOT);
      return withScheme(name, address.substring(scheme.end()));
    }
    if (withoutQuery(address).contains("\\")) {
      return new Destination.Nowhere("'%s' has a backslash where a slash belongs");
    }
    if (address.startsWith("//")) {
      return onHost(address.substring(2));
    }
    return vantage.map(from -> onServer(from, address)).orElseGet(Destination.Elsewhere::new);
  }

  private Destination withScheme(String scheme, String rest) {
    return switch (scheme) {
      case "http", "https" ->
          rest.startsWith("//")
              ? onHost(rest.substring(2))
              : new Destination.Nowhere("'%s' lacks '//' and a host");
      case "javascript", "vbscript" ->
          new Destination.Nowhere("'%s' runs a script instead of leading somewhere");
      case "file" -> new Destination.Nowhere("'%s' leads to a file of one machine");
      case "mailto", "tel" -> new Destination.Elsewhere();
      default ->
          Nearest.to(scheme, COMMON)
              .<Destination>map(near ->
                  new Destination.Nowhere(
                      "'%s' has the unknown scheme '%s'; did you mean '%s'?", scheme, near))
              .orElseGet(Destination.Elsewhere::new);
    };
  }

  private Destination onHost(String afterSlashes) {
    if (IMPOSSIBLE_HOST.matcher(host(afterSlashes)).find()) {
      return new Destination.Nowhere("'%s' has no host that can exist");
    }
    if (!isOwnHost(afterSlashes)) {
      return new Destination.Elsewhere();
    }
    String fromPath = afterSlashes.substring(hostEnd(afterSlashes));
    String absolute = fromPath.startsWith("/") ? fromPath : "/" + fromPath;
    return top.holds(withoutQuery(absolute))
        ? onServer(top, absolute)
        : new Destination.Elsewhere(); // another site of the same owner
  }

  private static Destination onServer(ServerPath from, String relative) {
    int hash = relative.indexOf('#');
    Optional<String> fragment =
        hash < 0 ? Optional.empty() : Optional.of(withoutDirective(relative.substring(hash + 1)));
    return from.resolve(withoutQuery(relative))
        .decoded()
        .<Destination>map(path -> new Destination.OnServer(path, fragment))
        .orElseGet(() -> new Destination.Nowhere("'%s' has a percent sign that encodes nothing"));
  }

  /** {@code #place:~:text=words} names a place and words to search for from there. */
  private static String withoutDirective(String fragment) {
    int directive = fragment.indexOf(":~:");
    return directive < 0 ? fragment : fragment.substring(0, directive);
  }

  private boolean isOwnHost(String afterSlashes) {
    return !host.isEmpty() && host.equals(host(afterSlashes));
  }

  private static String host(String afterSlashes) {
    String host = afterSlashes.substring(0, hostEnd(afterSlashes)).toLowerCase(Locale.ROOT);
    return DEFAULT_PORT.matcher(host).replaceFirst("");
  }

  private static int hostEnd(String afterSlashes) {
    var end = AFTER_HOST.matcher(afterSlashes);
    return end.find() ? end.start() : afterSlashes.length();
  }

  private static String pathOf(String afterSlashes) {
    String path = withoutQuery(afterSlashes.substring(hostEnd(afterSlashes)));
    return path.isEmpty() ? "/" : path;
  }

  private static String withoutQuery(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return address.substring(0, end);
  }

  private static String trimmed(String written) {
    if (written.chars().allMatch(c -> c > ' ')) {
      return written;
    }
    return INSIDE.matcher(AROUND.matcher(written).replaceAll("")).replaceAll("");
  }
}
