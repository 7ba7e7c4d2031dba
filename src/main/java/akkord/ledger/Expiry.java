package akkord.ledger;

import akkord.model.LinkState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * For how long knowledge of an address is good. The days differ a little between addresses, so that
 * those first checked together do not fall due together for ever.
 */
final class Expiry {

  /** A day may be earlier or later by one part in so many. */
  private static final int PART = 4;

  /** Spreads the bits of a hash: 2^32 divided by the golden ratio. */
  private static final int SPREAD = 0x9E3779B1;

  private Expiry() {}

  /** A record of a later day was made by a wrong clock, and is worth nothing. */
  static boolean isDue(LinkRecord record, LocalDate today) {
    long age = ChronoUnit.DAYS.between(record.checked(), today);
    return age < 0 || age >= days(record);
  }

  private static int days(LinkRecord record) {
    int days = days(record.state());
    int most = record.state() == LinkState.FAILING ? 0 : days / PART;
    int mixed = (record.address().hashCode() * SPREAD) >>> 16;
    return days - most + mixed % (2 * most + 1);
  }

  /** What fails is asked again as soon as a further failure would count. */
  private static int days(LinkState state) {
    return switch (state) {
      case OK -> 14;
      case MOVED, GONE -> 30;
      case SUSPICIOUS, BLOCKED -> 7;
      case FAILING -> 3;
    };
  }
}
