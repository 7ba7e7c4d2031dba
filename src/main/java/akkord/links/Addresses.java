package akkord.links;

import akkord.links.Origin.Kinship;
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

  /** A scheme whose colon was forgotten, as in {@code https//example.org}. */
  private static final Pattern COLONLESS =
      Pattern.compile("^(https?)//.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What stands where a host should, as in {@code https://https://example.org}. */
  private static final Set<String> DOUBLED = Set.of("http", "https");

  private static final Pattern IMPOSSIBLE_HOST = Pattern.compile("[\\s<>\"^`{|}]|^$|^\\.|\\.\\.");

  private final Origin own;
  private final String server;
  private final ServerPath top;

  Addresses(Optional<BaseUrl> base) {
    this.own = base.map(Origin::of).orElse(Origin.UNKNOWN);
    this.server = own.toString();
    this.top = new ServerPath(base.map(BaseUrl::basePath).orElse("/"));
  }

  /** The path of the site's top on its server. */
  ServerPath top() {
    return top;
  }

  /** Scheme and host of the site; those of no address where they are not known. */
  String server() {
    return server;
  }

  /** Where relative addresses of a file start from; nowhere, if its base is on another server. */
  Optional<ServerPath> vantage(Outline file) {
    var own = top.resolve(ServerPath.encoded(file.file().value()));
    return file.base().map(base -> base(trimmed(base), own)).orElse(Optional.of(own));
  }

  private Optional<ServerPath> base(String base, ServerPath file) {
    if (SCHEME.matcher(base).find() || base.startsWith("//")) {
      String rest = base.replaceFirst("^[^/]*", "");
      boolean sameHost = rest.startsWith("//") && own.kinship(rest.substring(2)) != Kinship.NONE;
      return sameHost ? Optional.of(new ServerPath(pathOf(rest.substring(2)))) : Optional.empty();
    }
    return Optional.of(file.resolve(withoutQuery(base)));
  }

  /** Where an address leads that stands in a file with this vantage. */
  Destination resolve(String written, Optional<ServerPath> vantage) {
    String address = trimmed(written);
    var scheme = SCHEME.matcher(address);
    if (scheme.find()) {
      String name = address.substring(0, scheme.end() - 1).toLowerCase(Locale.ROOT);
      String rest = address.substring(scheme.end());
      return DOUBLED.contains(name) ? onWeb(name, rest) : Schemes.judge(name, rest);
    }
    if (COLONLESS.matcher(address).matches()) {
      return new Destination.Nowhere("'%s' lacks the colon behind its scheme");
    }
    if (withoutQuery(address).contains("\\")) {
      return new Destination.Nowhere("'%s' has a backslash where a slash belongs");
    }
    if (address.startsWith("//")) {
      return onHost(own.scheme(), address.substring(2));
    }
    return vantage
        .map(from -> onServer(from, address, Optional.empty()))
        .orElseGet(Destination.Elsewhere::new);
  }

  private Destination onWeb(String scheme, String rest) {
    return rest.startsWith("//")
        ? onHost(scheme, rest.substring(2))
        : new Destination.Nowhere("'%s' lacks '//' and a host");
  }

  private Destination onHost(String scheme, String afterSlashes) {
    String host = Origin.host(afterSlashes);
    if (IMPOSSIBLE_HOST.matcher(host).find() || DOUBLED.contains(host)) {
      return new Destination.Nowhere("'%s' has no host that can exist");
    }
    var kinship = own.kinship(afterSlashes);
    if (kinship == Kinship.NONE) {
      return new Destination.Elsewhere();
    }
    String fromPath = afterSlashes.substring(Origin.hostEnd(afterSlashes));
    String absolute = fromPath.startsWith("/") ? fromPath : "/" + fromPath;
    if (!top.holds(withoutQuery(absolute))) {
      return new Destination.Elsewhere(); // another site of the same owner
    }
    boolean proper = kinship == Kinship.SAME && !own.isUpgraded(scheme);
    return onServer(top, absolute, proper ? Optional.empty() : Optional.of(own.toString()));
  }

  private static Destination onServer(ServerPath from, String relative, Optional<String> origin) {
    int hash = relative.indexOf('#');
    Optional<String> fragment =
        hash < 0 ? Optional.empty() : Optional.of(withoutDirective(relative.substring(hash + 1)));
    return from.resolve(withoutQuery(relative))
        .decoded()
        .<Destination>map(path -> new Destination.OnServer(path, fragment, origin))
        .orElseGet(() -> new Destination.Nowhere("'%s' has a percent sign that encodes nothing"));
  }

  /** {@code #place:~:text=words} names a place and words to search for from there. */
  private static String withoutDirective(String fragment) {
    int directive = fragment.indexOf(":~:");
    return directive < 0 ? fragment : fragment.substring(0, directive);
  }

  private static String pathOf(String afterSlashes) {
    String path = withoutQuery(afterSlashes.substring(Origin.hostEnd(afterSlashes)));
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
