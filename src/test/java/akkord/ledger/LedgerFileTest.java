package akkord.ledger;

import static akkord.ledger.LedgerTexts.FULL;
import static akkord.ledger.LedgerTexts.FULL_LINE;
import static akkord.ledger.LedgerTexts.ledger;
import static akkord.ledger.LedgerTexts.ok;
import static akkord.ledger.LedgerTexts.read;
import static akkord.ledger.LedgerTexts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.ledger.Observation.Look;
import akkord.model.LinkState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The form of the ledger's file. */
class LedgerFileTest {

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
