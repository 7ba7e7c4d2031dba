package akkord.links;

import akkord.location.Location;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A web address to which links leave the site.
 *
 * @param address the address as written, without a fragment
 * @param fragments the fragments with which it is linked to, as written
 * @param places the first places in the files of the site where it stands, in order
 */
public record OutwardUse(String address, SortedSet<String> fragments, List<Location> places) {
  public OutwardUse {
    fragments = Collections.unmodifiableSortedSet(new TreeSet<>(fragments));
    places = List.copyOf(places);
  }
}
