package akkord.view;

import java.util.List;

/**
 * Links under a common label.
 *
 * @param label what they have in common
 * @param links at least one
 */
public record LinkGroup(String label, List<Link> links) {
  public LinkGroup {
    links = List.copyOf(links);
  }
}
