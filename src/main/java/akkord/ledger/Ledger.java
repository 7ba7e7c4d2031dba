package akkord.ledger;

import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of all external addresses.
 *
 * <p>As a file it has one JSON object per record and line, in the order of the addresses, so that a
 * change of one record is a change of one line. There is no header: branches that changed different
 * records are merged line by line (the strategy {@code union} of git), and where a merge leaves
 * several lines for an address, the latest knowledge holds.
 *
 * @param records the records by address
 */
public record Ledger(SortedMap<String, LinkRecord> records) {

  /** Most records that a file may have. */
  private static final int MOST_RECORDS = 200_000;

  /** A ledger without records. */
  public static final Ledger EMPTY = new Ledger(new TreeMap<>());

  /** For how long an address is remembered to which no page links any more, in days. */
  private static final int REMEMBERED_DAYS = 30;

  public Ledger {
    records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
  }

  /**
   * Reads a file. It comes from outside, so that nothing of it is trusted: a line that can't be
   * read is reported at its place and left out.
   *
   * @param file its text, with U+FFFD in the place of bytes that are not UTF-8
   */
  public static Ledger read(SourceFile file, Diagnostics found) {
    return new LedgerReader(file, found, MOST_RECORDS).read();
  }

  /**
   * The bytes of the file, from which the same ledger is read. A record with an address that may
   * not be linked is left out; nothing else says anything about its form.
   */
  public byte[] write() {
    var text = new StringBuilder();
    records.values().stream()
        .filter(record -> Foreign.isWebAddress(record.address()))
        .limit(MOST_RECORDS)
        .forEach(record -> text.append(RecordFields.write(record)).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
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

  /**
   * The same ledger without addresses to which no page links any more and that were not checked in
   * the last 30 days: a link that is taken out for a while does not lose its past.
   *
   * @param linked the addresses to which pages link
   */
  public Ledger pruned(Set<String> linked, LocalDate today) {
    var kept = new TreeMap<>(records);
    var oldest = today.minusDays(REMEMBERED_DAYS);
    kept.values()
        .removeIf(
            record -> !linked.contains(record.address()) && record.checked().isBefore(oldest));
    return new Ledger(kept);
  }
}
