package akkord.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.ledger.LinkRecord.Failure;
import akkord.ledger.Observation.Look;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.location.WrittenText;
import akkord.model.EdtfDate;
import akkord.model.LinkState;
import akkord.model.SafeUrl;
import akkord.model.Source.ArchivedCopy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A full record and its line, and the ways between ledgers and texts, for tests. */
final class LedgerTexts {

  static final LinkRecord FULL =
      new LinkRecord(
          "https://a.example/x?a=1",
          LocalDate.of(2025, 1, 2),
          LinkState.GONE,
          LocalDate.of(2026, 3, 9),
          LocalDate.of(2026, 3, 20),
          "404",
          Optional.of(LocalDate.of(2026, 3, 1)),
          Optional.of("https://b.example/"),
          List.of(
              new Failure(LocalDate.of(2026, 3, 2), "timeout"),
              new Failure(LocalDate.of(2026, 3, 5), "404"),
              new Failure(LocalDate.of(2026, 3, 9), "404")),
          new TreeSet<>(List.of("b", "\u00fc ???")),
          Optional.of(new Look("\u201eWas ist \"das\"?\u201c ???", 1200, "0123456789abcdef")),
          Optional.of(
              new ArchivedCopy(
                  new SafeUrl("https://archive.example/1/https://a.example/"),
                  EdtfDate.of(LocalDate.of(2025, 6, 1)))));

  static final String FULL_LINE =
      """
      {"address":"https://a.example/x?a=1","first":"2025-01-02","state":"gone",\
      "since":"2026-03-09","checked":"2026-03-20","reason":"404","ok":"2026-03-01",\
      "target":"https://b.example/","failures":[{"on":"2026-03-02","reason":"timeout"},\
      {"on":"2026-03-05","reason":"404"},{"on":"2026-03-09","reason":"404"}],\
      "missing":["b","\u00fc ???"],"look":{"title":"\u201eWas ist \\"das\\"?\u201c ???","words":1200,\
      "outline":"0123456789abcdef"},"copy":{"url":"https://archive.example/1/https://a.example/",\
      "on":"2025-06-01"}}
      """;

  static Ledger ledger(LinkRecord... records) {
    var byAddress = new TreeMap<String, LinkRecord>();
    for (var record : records) {
      byAddress.put(record.address(), record);
    }
    return new Ledger(byAddress);
  }

  static LinkRecord ok(String address, LocalDate day) {
    return LinkRecord.first(address, History.observation("ok"), day);
  }

  static String text(Ledger ledger) {
    return new String(ledger.write(), UTF_8);
  }

  static SourceFile file(String text) {
    return new WrittenText(text).source(new SourcePath("ledger.jsonl"));
  }

  static Ledger read(String text, Diagnostics found) {
    return Ledger.read(file(text), found);
  }

  /** What is read, where nothing is wrong. */
  static Ledger read(String text) {
    var found = new Diagnostics();
    var ledger = read(text, found);
    assertEquals(List.of(), found.sorted());
    return ledger;
  }

  static List<String> findings(String text) {
    var found = new Diagnostics();
    read(text, found);
    return found.sorted().stream().map(f -> f.location() + " " + f.message()).toList();
  }

  private LedgerTexts() {}
}
