package akkord.external;

import akkord.location.Location;
import akkord.model.LanguageTag;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An address outside the site, with all places that link to it.
 *
 * @param address the address as written, without a fragment
 * @param fragments the fragments with which it is linked to, as written
 * @param places where it stands, in order; at least one
 * @param language the language of what it leads to, where that is known
 */
public record OutwardLink(
    String address,
    SortedSet<String> fragments,
    List<Location> places,
    Optional<LanguageTag> language) {

  public OutwardLink {
    fragments = Collections.unmodifiableSortedSet(new TreeSet<>(fragments));
    places = List.copyOf(places);
  }
}
