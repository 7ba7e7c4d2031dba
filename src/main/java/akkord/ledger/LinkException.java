package akkord.ledger;

import akkord.diagnostic.Diagnostic;
import akkord.location.Location;
import java.time.LocalDate;
import java.util.Set;

/**
 * A finding that is let pass for a while. The check goes on, and the ledger records what it shows.
 *
 * @param at where its address or pattern stands
 * @param addresses which addresses it is about
 * @param codes the names of the findings that are let pass; all where there are none
 * @param reason why
 * @param until the last day
 * @param untilAt where that day stands
 */
record LinkException(
    Location at,
    AddressPattern addresses,
    Set<String> codes,
    String reason,
    LocalDate until,
    Location untilAt) {

  LinkException {
    codes = Set.copyOf(codes);
  }

  boolean isExpired(LocalDate today) {
    return until.isBefore(today);
  }

  boolean hides(String address, Diagnostic finding) {
    return addresses.matches(address) && (codes.isEmpty() || codes.contains(finding.code().id()));
  }
}
