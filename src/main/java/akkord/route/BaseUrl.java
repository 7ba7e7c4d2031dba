package akkord.route;

import akkord.model.SafeUrl;
import java.net.URI;

/**
 * Where the site is published.
 *
 * @param value an {@code http} or {@code https} address that ends in a slash and has neither query
 *     nor fragment
 */
public record BaseUrl(SafeUrl value) {

  public BaseUrl {
    String text = value.value();
    if (!value.isWeb() || !text.endsWith("/") || text.contains("?") || text.contains("#")) {
      throw new IllegalArgumentException("not the address of a site: " + text);
    }
  }

  /** The absolute address of a file of the site. */
  public SafeUrl absolute(SitePath path) {
    return new SafeUrl(address(path));
  }

  /** The same as text for data, in which there are many. */
  public String address(SitePath path) {
    return value.value() + path.address();
  }

  /** The path part, such as {@code /repository/}; it starts and ends with a slash. */
  public String basePath() {
    return URI.create(value.value()).getRawPath();
  }

  @Override
  public String toString() {
    return value.value();
  }
}
