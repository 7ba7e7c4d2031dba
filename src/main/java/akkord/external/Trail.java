package akkord.external;

import akkord.http.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from an address through redirects.
 *
 * @param start the address that is linked to
 * @param hops the redirects, in order
 */
record Trail(WebAddress start, List<Hop> hops) {

  /** Half of what browsers have patience for. */
  static final int MOST_HOPS = 10;

  Trail {
    hops = List.copyOf(hops);
  }

  /**
   * A redirect.
   *
   * @param status its status code
   * @param to where it leads
   * @param fragment the fragment that it names, with its sign; empty where it names none
   * @param cookie what it does besides
   */
  record Hop(int status, WebAddress to, String fragment, Cookie cookie) {}

  /** Whether a redirect wants a cookie to be kept. */
  enum Cookie {
    SET,
    NONE
  }

  static Trail from(WebAddress start) {
    return new Trail(start, List.of());
  }

  Trail with(Hop hop) {
    var more = new ArrayList<>(hops);
    more.add(hop);
    return new Trail(start, more);
  }

  /** Where the way has led so far. */
  WebAddress here() {
    return hops.isEmpty() ? start : hops.getLast().to();
  }

  boolean passes(WebAddress address) {
    return start.equals(address) || hops.stream().anyMatch(hop -> hop.to().equals(address));
  }

  /** Whether a redirect sets a cookie, and may lead on only those who send it back. */
  boolean wantsCookie() {
    return hops.stream().anyMatch(hop -> hop.cookie() == Cookie.SET);
  }

  /** Whether the new address is meant to take the place of the old one. */
  boolean isPermanent() {
    return !hops.isEmpty()
        && hops.stream().allMatch(hop -> Status.isPermanent(hop.status()))
        && !losesEncryption();
  }

  private boolean losesEncryption() {
    return start.scheme().equals("https") && !here().scheme().equals("https");
  }

  /** Where redirects led, with the last fragment that one of them named; empty without any. */
  Optional<String> target() {
    if (hops.isEmpty()) {
      return Optional.empty();
    }
    String fragment =
        hops.reversed().stream()
            .map(Hop::fragment)
            .filter(named -> !named.isEmpty())
            .findFirst()
            .orElse("");
    return Optional.of(here().value() + fragment);
  }
}
