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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The file of the ledger: its form, and what is left of damaged ones. */
class LedgerFileTest {

  private static final LinkRecord FULL =
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

  private static final String FULL_LINE =
      """
      {"address":"https://a.example/x?a=1","first":"2025-01-02","state":"gone",\
      "since":"2026-03-09","checked":"2026-03-20","reason":"404","ok":"2026-03-01",\
      "target":"https://b.example/","failures":[{"on":"2026-03-02","reason":"timeout"},\
      {"on":"2026-03-05","reason":"404"},{"on":"2026-03-09","reason":"404"}],\
      "missing":["b","\u00fc ???"],"look":{"title":"\u201eWas ist \\"das\\"?\u201c ???","words":1200,\
      "outline":"0123456789abcdef"},"copy":{"url":"https://archive.example/1/https://a.example/",\
      "on":"2025-06-01"}}
      """;

  private static Ledger ledger(LinkRecord... records) {
    var byAddress = new TreeMap<String, LinkRecord>();
    for (var record : records) {
      byAddress.put(record.address(), record);
    }
    return new Ledger(byAddress);
  }

  private static LinkRecord ok(String address, LocalDate day) {
    return LinkRecord.first(address, History.observation("ok"), day);
  }

  private static String text(Ledger ledger) {
    return new String(ledger.write(), UTF_8);
  }

  private static SourceFile file(String text) {
    return new WrittenText(text).source(new SourcePath("ledger.jsonl"));
  }

  private static Ledger read(String text, Diagnostics found) {
    return Ledger.read(file(text), found);
  }

  /** What is read, where nothing is wrong. */
  private static Ledger read(String text) {
    var found = new Diagnostics();
    var ledger = read(text, found);
    assertEquals(List.of(), found.sorted());
    return ledger;
  }

  private static List<String> findings(String text) {
    var found = new Diagnostics();
    read(text, found);
    return found.sorted().stream().map(f -> f.location() + " " + f.message()).toList();
  }

  @Test
  void aRecordIsOneLineWithItsKeysInOrder() {
    assertEquals(FULL_LINE, text(ledger(FULL)));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    var record = LinkRecord.first("http://a.example/", History.observation("moved"), History.START);
    assertEquals(
        """
        {"address":"http://a.example/","first":"2026-01-01","state":"moved",\
        "since":"2026-01-01","checked":"2026-01-01","reason":"301","ok":"2026-01-01"}
        """,
        text(ledger(record)));
  }

  @Test
  void whatWasWrittenIsRead() {
    var all =
        ledger(
            FULL,
            ok("https://b.example/\u00e4", History.START),
            ok("http://z.example/", History.START));
    assertEquals(all, read(text(all)));
  }

  @Test
  void randomHistoriesAreReadAsTheyWereWritten() {
    for (int seed = 0; seed < 200; seed++) {
      var chance = new Random(seed);
      var history = new History();
      var day = History.START;
      for (int check = 0; check < 10; check++) {
        day = day.plusDays(chance.nextInt(9));
        var record = history.check(History.random(chance), day);
        assertEquals(ledger(record), read(text(ledger(record))));
      }
    }
  }

  @Test
  void anEmptyFileIsALedgerWithoutRecords() {
    assertEquals(Ledger.EMPTY, read(""));
    assertEquals("", text(Ledger.EMPTY));
  }

  @Test
  void byteOrderMarkAndLineEndsAreOfNoAccount() {
    assertEquals(ledger(FULL), read("\uFEFF" + FULL_LINE.replace("\n", "\r\n") + "\r\n"));
  }

  @Test
  void anAddressThatMayNotBeLinkedIsNotWritten() {
    var longest = "https://a.example/" + "x".repeat(2_000);
    assertEquals(
        "", text(ledger(ok(longest, History.START), ok("ftp://a.example/", History.START))));
  }

  @Test
  void ofSeveralLinesTheLatestHoldsInAnyOrder() {
    var copy = FULL.copy().orElseThrow();
    var early = ok("https://a.example/", LocalDate.of(2026, 1, 1)).withCopy(copy);
    var late = ok("https://a.example/", LocalDate.of(2026, 2, 1));
    var failing =
        LinkRecord.first("https://a.example/", History.observation("404"), late.checked());
    var lines =
        new ArrayList<>(List.of(text(ledger(early)), text(ledger(late)), text(ledger(failing))));
    var expected =
        failing.withCopy(copy).toString().replace("firstSeen=2026-02-01", "firstSeen=2026-01-01");
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(lines, new Random(seed));
      var look = Optional.of(History.observation("ok").page());
      var read = read(String.join("", lines)).find("https://a.example/").orElseThrow();
      assertEquals(look, Optional.of(read.look()));
      assertEquals(expected, read.toString().replace(read.look().toString(), "Optional.empty"));
    }
  }

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

  @Test
  void addressesToWhichNothingLinksAreForgottenAfterAMonth() {
    var today = LocalDate.of(2026, 3, 31);
    var all =
        ledger(
            ok("https://linked.example/", today.minusDays(300)),
            ok("https://old.example/", today.minusDays(31)),
            ok("https://young.example/", today.minusDays(30)));
    assertEquals(
        Set.of("https://linked.example/", "https://young.example/"),
        all.pruned(Set.of("https://linked.example/"), today).records().keySet());
  }

  @Test
  void titlesAndFragmentsAreTakenOverAsFarAsTheyCanBeShown() {
    var look =
        new Look(
            " a\u0000b\n\u202ec\u00a0 \uFFFD " + "\uD83D\uDE00".repeat(200), -4, "0".repeat(16));
    assertEquals("a b c " + "\uD83D\uDE00".repeat(114), look.title());
    assertEquals(0, look.words());
    var seen =
        new Observation(
            LinkState.OK,
            "",
            Optional.of("javascript:x"),
            new TreeSet<>(List.of("a", "\u0007", "x".repeat(501))),
            Optional.of(look));
    assertEquals(Optional.empty(), seen.target());
    assertEquals(Set.of("a"), seen.missing());
  }
}
