package akkord.content;

import akkord.content.Outcome.Read;
import akkord.content.Outcome.Unreadable;
import akkord.content.Outcome.Withheld;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.ledger.Ledger;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.SiteSettings;
import akkord.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A content folder, entry by entry.
 *
 * @param settings the site's settings, if they can be used
 * @param around what the reading of each entry depended on
 * @param entries all entries by their files
 * @param misnamed the ids that misnamed entries most likely have
 * @param ledger what checks have shown of external addresses
 * @param found what is wrong besides what is wrong with an entry
 * @param sums the check sums of what was read besides entries
 */
record ReadContent(
    Optional<SiteSettings> settings,
    Surroundings around,
    List<ReadEntry> entries,
    Set<EntryId> misnamed,
    Ledger ledger,
    List<Diagnostic> found,
    Checksums sums) {

  ReadContent {
    entries = List.copyOf(entries);
    misnamed = Set.copyOf(misnamed);
    found = List.copyOf(found);
  }

  /** The same content with other outcomes for some of its entries. */
  ReadContent with(Map<EntryId, ReadEntry> others) {
    var replaced =
        entries.stream().map(entry -> others.getOrDefault(entry.files().id(), entry)).toList();
    return new ReadContent(settings, around, replaced, misnamed, ledger, found, sums);
  }

  /** Everything taken together. */
  Loaded loaded() {
    var all = new Diagnostics();
    all.addAll(found);
    entries.forEach(entry -> all.addAll(entry.outcome().found().sorted()));
    var files = new Checksums();
    files.addAll(sums);
    return new Loaded(
        settings.map(s -> draft(s, files)), ledger, Overlaps.without(all.sorted()), files.byFile());
  }

  private Draft draft(SiteSettings site, Checksums files) {
    var readable = new ArrayList<Entry>();
    var unreadable = new HashSet<EntryId>(misnamed);
    var slugs = new HashMap<EntryId, Map<LanguageTag, Slug>>();
    var withheld = new HashSet<EntryId>();
    for (var entry : entries) {
      switch (entry.outcome()) {
        case Read read -> {
          readable.add(read.entry());
          files.addAll(read.sums());
        }
        case Unreadable bad -> {
          unreadable.add(bad.id());
          slugs.put(bad.id(), bad.slugs());
        }
        case Withheld later -> withheld.add(later.id());
      }
    }
    return new Draft(site, readable, unreadable, slugs, withheld);
  }
}
