package akkord.content;

import akkord.diagnostic.Diagnostic;
import akkord.ledger.Ledger;
import akkord.location.SourcePath;
import akkord.model.Checksum;
import akkord.model.Draft;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read, and what was found wrong with it.
 *
 * @param draft the site as it was read; empty where not even its settings can be
 * @param ledger what checks have shown of external addresses
 * @param diagnostics sorted by file and place
 * @param checksums of the bytes of those files that were read without a mistake, by path
 */
public record Loaded(
    Optional<Draft> draft,
    Ledger ledger,
    List<Diagnostic> diagnostics,
    SortedMap<SourcePath, Checksum> checksums) {
  public Loaded {
    checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
    diagnostics = List.copyOf(diagnostics);
  }
}
