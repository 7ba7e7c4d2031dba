package akkord.links;

import akkord.route.BaseUrl;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The scheme and host of a site, and which other hosts lead to it.
 *
 * @param scheme in lower case; empty where nobody knows it
 * @param host in lower case and ASCII, with its port if that is not the usual one; empty where
 *     nobody knows it
 */
record Origin(String scheme, String host) {

  static final Origin UNKNOWN = new Origin("", "");

  /** How a host is related to that of the site. */
  enum Kinship {
    SAME,
    /** The same but for {@code www.}, whose server redirects to the other one. */
    REDIRECTED,
    NONE
  }

  private static final Pattern DEFAULT_PORT = Pattern.compile(":(80|443)?$");
  private static final String WWW = "www.";

  static Origin of(BaseUrl base) {
    String address = base.value().value();
    int colon = address.indexOf(':');
    return new Origin(
        address.substring(0, colon).toLowerCase(Locale.ROOT), host(address.substring(colon + 3)));
  }

  /** How the host is related that an address names behind its two slashes. */
  Kinship kinship(String afterSlashes) {
    if (host.isEmpty()) {
      return Kinship.NONE;
    }
    String other = host(afterSlashes);
    if (other.equals(host)) {
      return Kinship.SAME;
    }
    return other.equals(WWW + host) || host.equals(WWW + other) ? Kinship.REDIRECTED : Kinship.NONE;
  }

  /** Whether the server redirects from a scheme to its own, as it does from http to https. */
  boolean isUpgraded(String other) {
    return scheme.equals("https") && other.equals("http");
  }

  /** The host that an address names behind its two slashes, in the form in which it is compared. */
  static String host(String afterSlashes) {
    String written = afterSlashes.substring(0, hostEnd(afterSlashes)).toLowerCase(Locale.ROOT);
    String host = DEFAULT_PORT.matcher(written).replaceFirst("");
    return host.chars().allMatch(c -> c < 0x80) ? host : ascii(host);
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException impossible) {
      return host;
    }
  }

  /** Where the host ends that an address names behind its two slashes. */
  static int hostEnd(String afterSlashes) {
    int end = 0;
    while (end < afterSlashes.length() && "/?#".indexOf(afterSlashes.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  @Override
  public String toString() {
    return scheme + "://" + host;
  }
}
