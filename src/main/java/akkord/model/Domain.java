package akkord.model;

import akkord.location.SourcePath;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A field of science, technology or policy.
 *
 * @param order its place among the domains, the smallest first; those without come last
 * @param broader the domain that it belongs to
 * @param researched the countries whose agreements in this domain were looked for
 * @param sameAs its records elsewhere
 */
public record Domain(
    EntryId id,
    SourcePath file,
    Optional<Integer> order,
    Optional<Located<EntryId>> broader,
    Set<CountryCode> researched,
    List<SafeUrl> sameAs,
    Texts texts)
    implements ProseEntry {

  public Domain {
    researched = Collections.unmodifiableSortedSet(new TreeSet<>(researched));
    sameAs = List.copyOf(sameAs);
  }
}
