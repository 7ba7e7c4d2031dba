package akkord.serve;

import java.util.Locale;
import java.util.Set;

/**
 * Which requests a browser may make for whom: pages that other sites have opened in the same
 * browser must not read an unpublished site.
 *
 * @param hosts the names of this server, such as {@code localhost:4000}; a request for another name
 *     comes through a DNS entry that points here (DNS rebinding)
 * @param token what a page of this server knows and no other page can
 */
record AccessRules(Set<String> hosts, Token token) {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  AccessRules {
    hosts = Set.copyOf(hosts);
  }

  /** The rules for a server at a port of this machine. */
  static AccessRules forPort(int port, Token token) {
    return new AccessRules(
        Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port), token);
  }

  /** Refuses what no page of this site, and nobody at the keyboard, can have asked for. */
  void check(Request request) throws Refusal {
    String host = request.field("host").orElse("").toLowerCase(Locale.ROOT);
    if (!hosts.contains(host)) {
      throw new Refusal(host.isEmpty() ? Status.BAD_REQUEST : Status.MISDIRECTED_REQUEST);
    }
    boolean foreign = request.field("origin").filter(o -> !o.equals("http://" + host)).isPresent();
    boolean follows = request.field("sec-fetch-mode").filter("navigate"::equals).isPresent();
    if (foreign || (!isOwn(request) && !follows)) {
      throw new Refusal(Status.FORBIDDEN);
    }
  }

  /** Also refuses links from other sites: for what belongs to this server, not to the site. */
  void checkOwn(Request request) throws Refusal {
    if (!isOwn(request)) {
      throw new Refusal(Status.FORBIDDEN);
    }
  }

  /** Also refuses who does not know the token. */
  void checkToken(Request request, Address address) throws Refusal {
    checkOwn(request);
    if (!token.matches(address.parameter("token").orElse(""))) {
      throw new Refusal(Status.FORBIDDEN);
    }
  }

  /** Browsers say who asks (Fetch Metadata); other programs say nothing. */
  private static boolean isOwn(Request request) {
    return request.field("sec-fetch-site").map(OWN::contains).orElse(true);
  }
}
