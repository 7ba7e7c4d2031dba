package akkord.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of all external addresses.
 *
 * @param records the records by address
 */
public record Ledger(SortedMap<String, LinkRecord> records) {

  /** A ledger without records. */
  public static final Ledger EMPTY = new Ledger(new TreeMap<>());

  public Ledger {
    records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
  }

  /** What is known of an address. */
  public Optional<LinkRecord> find(String address) {
    return Optional.ofNullable(records.get(address));
  }

  /** The same ledger with other records for some addresses. */
  public Ledger with(Map<String, LinkRecord> changed) {
    var all = new TreeMap<>(records);
    all.putAll(changed);
    return new Ledger(all);
  }
}
