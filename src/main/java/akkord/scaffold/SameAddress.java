package akkord.scaffold;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two web addresses most likely show the same page. */
final class SameAddress {

  /** Parameters that say where a reader came from. */
  private static final Pattern TRACKING =
      Pattern.compile("(?i)(utm_[^=]*|fbclid|gclid|mc_[ce]id)(=.*)?");

  private SameAddress() {}

  /**
   * What is left of an address without what seldom matters: scheme, {@code www.}, port of the
   * scheme, letter case of the host, slash at the end, fragment and parameters that track readers.
   */
  static String key(String address) {
    try {
      var uri = new URI(address.strip());
      String host = Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
      String path = Objects.requireNonNullElse(uri.getRawPath(), "");
      return host.replaceFirst("^www\\.", "").replaceFirst("\\.$", "")
          + port(uri)
          + path.replaceFirst("/+$", "")
          + query(uri);
    } catch (URISyntaxException noAddress) {
      return address.strip();
    }
  }

  private static String port(URI uri) {
    return uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443
        ? ""
        : ":" + uri.getPort();
  }

  private static String query(URI uri) {
    String query =
        Arrays.stream(Objects.requireNonNullElse(uri.getRawQuery(), "").split("&", -1))
            .filter(parameter -> !parameter.isEmpty())
            .filter(parameter -> !TRACKING.matcher(parameter).matches())
            .sorted()
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
