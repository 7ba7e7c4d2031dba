package akkord.archive;

import akkord.http.WebAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A copy that an archive says it has; a Memento, as RFC 7089 calls it.
 *
 * @param address where the copy is
 * @param at when it was taken
 */
record Capture(WebAddress address, Instant at) {

  /** The day on which it was taken, in UTC. */
  LocalDate day() {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
