package akkord.ledger;

import akkord.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * An address to which pages link, after a check.
 *
 * @param address the address as the content has it, without a fragment
 * @param record what is known of it
 * @param finding what somebody has to look at, if anything
 */
public record LinkedAddress(
    String address, Optional<LinkRecord> record, Optional<Diagnostic> finding) {

  /** Whether the last check has shown the page, and nothing is to be looked at. */
  boolean isWell() {
    return finding.isEmpty() && record.filter(LinkRecord::isWell).isPresent();
  }
}
