package akkord.route;

import akkord.location.Location;
import akkord.location.SourcePath;
import java.util.Map;
import java.util.Optional;

/**
 * Which places of the content made a page and its links, so that a problem of the page can be told
 * where it has to be mended.
 *
 * @param source the file that the page is made from, if it is made from one
 * @param links for a link exactly as the page writes it, the place that made it
 */
public record Origins(Optional<SourcePath> source, Map<String, Location> links) {

  /** The origins of a page that no single file made. */
  public static final Origins NONE = new Origins(Optional.empty(), Map.of());

  public Origins {
    links = Map.copyOf(links);
  }
}
