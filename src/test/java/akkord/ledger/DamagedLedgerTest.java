package akkord.ledger;

import static akkord.ledger.LedgerTexts.FULL_LINE;
import static akkord.ledger.LedgerTexts.file;
import static akkord.ledger.LedgerTexts.findings;
import static akkord.ledger.LedgerTexts.ledger;
import static akkord.ledger.LedgerTexts.ok;
import static akkord.ledger.LedgerTexts.read;
import static akkord.ledger.LedgerTexts.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is left of a ledger's file that is damaged, hostile or half merged. */
class DamagedLedgerTest {

  @Test
  void aConflictOfGitIsOneFindingAndBothSidesAreRead() {
    var one = ok("https://a.example/", LocalDate.of(2026, 1, 1));
    var other = ok("https://b.example/", LocalDate.of(2026, 1, 1));
    var text =
        "<<<<<<< HEAD\n"
            + text(ledger(one))
            + "||||||| base\n=======\n"
            + text(ledger(other))
            + ">>>>>>> b\n";
    var found = new Diagnostics();
    assertEquals(ledger(one, other), read(text, found));
    assertEquals(
        List.of(
            "ledger.jsonl:1:1 this line of the ledger is left out: git has left a conflict here;"
                + " delete its marks and keep all other lines, of which the latest knowledge"
                + " holds"),
        findings(text));
  }

  @Test
  void aBadLineIsReportedAtItsPlaceAndTheOthersAreKept() {
    var bad = FULL_LINE.replace("\"ok\":\"2026-03-01\"", "\"ok\":\"2026-02-30\"");
    var good = text(ledger(ok("https://b.example/", History.START)));
    var found = new Diagnostics();
    assertEquals(
        List.of("https://b.example/"), List.copyOf(read(bad + good, found).records().keySet()));
    assertEquals(
        List.of(
            "ledger.jsonl:1:138 this line of the ledger is left out: expected a day such as"
                + " 2024-04-09, found '2026-02-30'"),
        findings(bad + good));
  }

  @Test
  void nothingOfTheFileIsTrusted() {
    var bad =
        List.of(
            Map.entry("https://a.example/x?a=1", "javascript:alert(1)"),
            Map.entry("\"2026-03-20\"", "\"2026-03-08\""),
            Map.entry("\"first\":\"2025-01-02\"", "\"first\":\"2026-03-10\""),
            Map.entry("\"ok\":\"2026-03-01\"", "\"ok\":\"2027-01-01\""),
            Map.entry("\"ok\":\"2026-03-01\"", "\"ok\":\"???\""),
            Map.entry("\"on\":\"2026-03-05\"", "\"on\":\"2026-03-01\""),
            Map.entry("\"gone\"", "\"dead\""),
            Map.entry("\"gone\",", "\"gone\",\"state\":\"ok\","),
            Map.entry("\"reason\":\"404\",\"ok\"", "\"reason\":\"a b\",\"ok\""),
            Map.entry("1200", "-1"),
            Map.entry("\"b\",", "\"\\u202e\","),
            Map.entry("\"b\",", "\"\u202e\","),
            Map.entry("Was", "\uFFFD"),
            Map.entry("Was", "x".repeat(120)),
            Map.entry("Was", "x".repeat(60_000)),
            Map.entry("cdef", "CDEF"),
            Map.entry("\"missing\":[", "\"missing\":[[],"),
            Map.entry("\"missing\"", "\"mising\""));
    for (var change : bad) {
      var line = FULL_LINE.replace(change.getKey(), change.getValue());
      assertEquals(Ledger.EMPTY, read(line, new Diagnostics()), line);
      assertEquals(1, findings(line).size(), line);
    }
  }

  @Test
  void garbageIsReportedLineByLine() {
    for (String garbage :
        List.of("[", "{", "null", "7", "\"", "{}{}", "[".repeat(50_000), "\u0000")) {
      assertEquals(2, findings(garbage + "\n" + garbage + "\n").size(), garbage);
    }
  }

  @Test
  void aFileCutAnywhereKeepsItsWholeLines() {
    var other = text(ledger(ok("https://b.example/", History.START)));
    byte[] all = (other + FULL_LINE).getBytes(UTF_8);
    for (int length = 0; length < all.length; length++) {
      var found = new Diagnostics();
      var ledger = read(new String(all, 0, length, UTF_8), found);
      int whole = length < other.length() - 1 ? 0 : length < all.length - 1 ? 1 : 2;
      assertEquals(whole, ledger.records().size(), "cut at " + length);
      boolean isClean =
          length == 0
              || length >= all.length - 1
              || length == other.length()
              || length == other.length() - 1;
      assertEquals(isClean ? 0 : 1, found.count(), "cut at " + length);
    }
  }

  @Test
  void damagedBytesNeverEndTheReading() {
    byte[] all = (FULL_LINE + FULL_LINE).getBytes(UTF_8);
    var chance = new Random(1);
    for (int run = 0; run < 500; run++) {
      byte[] damaged = all.clone();
      for (int hit = 0; hit < 3; hit++) {
        damaged[chance.nextInt(all.length)] = (byte) chance.nextInt(256);
      }
      var ledger = read(new String(damaged, UTF_8), new Diagnostics());
      assertEquals(ledger, read(text(ledger)));
    }
  }

  @Test
  void ofVeryManyBadLinesTheNumberIsTold() {
    var all = findings("x\n".repeat(150));
    assertEquals(101, all.size());
    assertEquals("ledger.jsonl:151:1 50 further lines of the ledger are left out", all.getLast());
  }

  @Test
  void aLedgerIsBounded() {
    var found = new Diagnostics();
    var line = text(ledger(ok("https://b.example/", History.START)));
    new LedgerReader(file(line.repeat(5)), found, 3).read();
    assertEquals(
        List.of(
            "ledger.jsonl:4:1 this line of the ledger is left out: a ledger has at most 3 lines"),
        found.sorted().stream().map(f -> f.location() + " " + f.message()).toList());
  }
}
