package akkord.external;

import akkord.http.WebAddress;
import akkord.ledger.LinkRecord;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One address to be asked for.
 *
 * @param address the address
 * @param fragments the fragments with which it is linked to, as written
 * @param languages which languages the page is wanted in, as {@code Accept-Language} has them
 * @param before what is known of it
 */
record Errand(
    WebAddress address,
    SortedSet<String> fragments,
    String languages,
    Optional<LinkRecord> before) {

  Errand {
    fragments = Collections.unmodifiableSortedSet(new TreeSet<>(fragments));
  }
}
