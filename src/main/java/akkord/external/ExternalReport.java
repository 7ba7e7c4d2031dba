package akkord.external;

import akkord.diagnostic.Diagnostic;
import akkord.ledger.Ledger;
import java.util.List;

/**
 * What a check of external links has found.
 *
 * @param ledger what is known now
 * @param links all addresses, in order
 * @param findings what somebody has to look at, in order
 * @param requests how many requests were sent
 */
public record ExternalReport(
    Ledger ledger, List<CheckedLink> links, List<Diagnostic> findings, int requests) {

  public ExternalReport {
    links = List.copyOf(links);
    findings = List.copyOf(findings);
  }
}
