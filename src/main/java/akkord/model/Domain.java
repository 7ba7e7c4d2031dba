package akkord.model;

import akkord.location.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * A field of science, technology or policy.
 *
 * @param order its place among the domains, the smallest first; those without come last
 * @param broader the domain that it belongs to
 * @param sameAs its records elsewhere
 */
public record Domain(
    EntryId id,
    SourcePath file,
    Optional<Integer> order,
    Optional<Located<EntryId>> broader,
    List<SafeUrl> sameAs,
    Texts texts)
    implements ProseEntry {

  public Domain {
    sameAs = List.copyOf(sameAs);
  }
}
