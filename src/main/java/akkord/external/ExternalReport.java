package akkord.external;

import akkord.diagnostic.Diagnostic;
import akkord.ledger.Ledger;
import java.util.List;

/**
 * What a check of external links has found.
 *
 * @param ledger what is known now
 * @param links all addresses, in order
 * @param requests how many requests were sent
 * @param isCutShort whether the check was interrupted, so that more is put off than had to be
 */
public record ExternalReport(
    Ledger ledger, List<CheckedLink> links, int requests, boolean isCutShort) {

  public ExternalReport {
    links = List.copyOf(links);
  }

  /** What somebody has to look at, in order. */
  public List<Diagnostic> findings() {
    return links.stream().flatMap(link -> link.finding().stream()).sorted().distinct().toList();
  }
}
