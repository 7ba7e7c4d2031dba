package akkord.ledger;

import java.util.Comparator;
import java.util.List;

/** Makes one record of several for the same address, as a merge of branches leaves them. */
final class MergedRecords {

  /** The better one last. It is a total order: what holds does not depend on that of the lines. */
  private static final Comparator<Line> KNOWLEDGE =
      Comparator.comparing((Line line) -> line.record().checked())
          .thenComparingInt(line -> line.record().failures().size())
          .thenComparing(line -> line.record().state())
          .thenComparing(line -> line.record().since(), Comparator.reverseOrder())
          .thenComparing(Line::text);

  private MergedRecords() {}

  /** A record as it is written. */
  private record Line(LinkRecord record, String text) {}

  /** The latest knowledge, with the first day of all, and an archived copy where one has it. */
  static LinkRecord merge(List<LinkRecord> records) {
    return records.size() == 1
        ? records.getFirst()
        : records.stream()
            .distinct()
            .map(record -> new Line(record, RecordFields.write(record)))
            .sorted(KNOWLEDGE.reversed())
            .map(Line::record)
            .reduce(MergedRecords::completed)
            .orElseThrow();
  }

  private static LinkRecord completed(LinkRecord better, LinkRecord worse) {
    return new LinkRecord(
        better.address(),
        better.firstSeen().isBefore(worse.firstSeen()) ? better.firstSeen() : worse.firstSeen(),
        better.state(),
        better.since(),
        better.checked(),
        better.reason(),
        better.lastOk(),
        better.target(),
        better.failures(),
        better.missing(),
        better.look().or(worse::look),
        better.copy().or(worse::copy));
  }
}
