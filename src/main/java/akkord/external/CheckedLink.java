package akkord.external;

import akkord.diagnostic.Diagnostic;
import akkord.ledger.LinkRecord;
import java.util.Optional;

/**
 * What a run knows of an address in the end.
 *
 * @param link the address and its places
 * @param record what is known of it; empty where it was never asked for
 * @param source where the knowledge comes from
 * @param finding what somebody has to look at, if anything
 */
public record CheckedLink(
    OutwardLink link, Optional<LinkRecord> record, Knowledge source, Optional<Diagnostic> finding) {

  /** Where the knowledge of an address comes from. */
  public enum Knowledge {
    /** It was asked for in this run. */
    ASKED,
    /** It was not due; the ledger knows. */
    REMEMBERED,
    /** It was due, but the run had no time left for it, or its server asked to be left alone. */
    DEFERRED,
    /** It is not a web address that may be asked for. */
    REFUSED
  }
}
