package akkord.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A site as it was read: each entry complete in itself, nothing linked yet.
 *
 * @param settings the site's settings
 * @param entries the entries that could be read, ordered by id
 * @param unreadable ids of entries that exist but have mistakes of their own, so that references to
 *     them are not mistakes as well
 * @param slugs for those of the unreadable entries of which some texts could be read, the slugs
 *     that these have
 * @param withheld ids of entries that exist but are not published, such as drafts
 * @param checkups what checks have shown of the addresses of sources, by source
 */
public record Draft(
    SiteSettings settings,
    List<Entry> entries,
    Set<EntryId> unreadable,
    Map<EntryId, Map<LanguageTag, Slug>> slugs,
    Set<EntryId> withheld,
    Map<EntryId, Checkup> checkups) {

  public Draft {
    entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    unreadable = Set.copyOf(unreadable);
    slugs = Map.copyOf(slugs);
    withheld = Set.copyOf(withheld);
    checkups = Map.copyOf(checkups);
  }

  /** A draft of which no address was checked. */
  public Draft(
      SiteSettings settings,
      List<Entry> entries,
      Set<EntryId> unreadable,
      Map<EntryId, Map<LanguageTag, Slug>> slugs,
      Set<EntryId> withheld) {
    this(settings, entries, unreadable, slugs, withheld, Map.of());
  }

  /** A draft in which no text of an unreadable entry could be read. */
  public Draft(
      SiteSettings settings, List<Entry> entries, Set<EntryId> unreadable, Set<EntryId> withheld) {
    this(settings, entries, unreadable, Map.of(), withheld);
  }

  /** The same draft of which other addresses were checked. */
  public Draft with(Map<EntryId, Checkup> others) {
    return new Draft(settings, entries, unreadable, slugs, withheld, others);
  }

  /** The same draft with other settings. */
  public Draft with(SiteSettings others) {
    return new Draft(others, entries, unreadable, slugs, withheld, checkups);
  }
}
