package akkord.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a site leaves out for the time being, because editors have to revise it.
 *
 * @param slugs the entries that are left out, each with the last part of its address in each
 *     language of the site
 * @param gaps the entries of whose facts some named an entry that is left out, each with the kinds
 *     of those
 */
public record Revision(
    SortedMap<EntryId, Map<LanguageTag, Slug>> slugs, Map<EntryId, Set<Collection>> gaps) {

  /** Nothing is left out. */
  public static final Revision NONE = new Revision(new TreeMap<>(), Map.of());

  public Revision {
    slugs = Collections.unmodifiableSortedMap(new TreeMap<>(slugs));
    var copy = new LinkedHashMap<EntryId, Set<Collection>>();
    gaps.forEach((id, kinds) -> copy.put(id, Collections.unmodifiableSet(new TreeSet<>(kinds))));
    gaps = Collections.unmodifiableMap(copy);
  }

  /** The kinds of entries that the facts of an entry named and that are left out, in order. */
  public Set<Collection> gapsOf(EntryId entry) {
    return gaps.getOrDefault(entry, Set.of());
  }
}
