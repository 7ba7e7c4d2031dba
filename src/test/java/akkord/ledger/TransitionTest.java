package akkord.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostics;
import akkord.ledger.LinkRecord.Failure;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.EdtfDate;
import akkord.model.LinkState;
import akkord.model.SafeUrl;
import akkord.model.Source.ArchivedCopy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is known of an address follows from checks. */
class TransitionTest {

  private static LocalDate day(int number) {
    return History.START.plusDays(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OK         | 0 ok
          FAILING    | 0 404
          FAILING    | 0 404, 3 404
          FAILING    | 0 404, 3 404, 5 404
          GONE       | 0 404, 3 404, 6 404
          GONE       | 0 404, 3 timeout, 6 500
          FAILING    | 0 404, 0 404, 0 404, 0 404
          FAILING    | 0 404, 1 404, 2 404, 3 404, 4 404, 5 404
          GONE       | 0 404, 2 404, 4 404, 6 404, 8 404
          FAILING    | 0 410
          FAILING    | 0 410, 2 410
          GONE       | 0 410, 3 410
          GONE       | 0 name-unknown, 3 410
          FAILING    | 0 410, 3 404
          FAILING    | 0 500, 1 410, 3 410
          GONE       | 0 410, 3 404, 6 410
          FAILING    | 0 404, 3 404, 4 ok, 6 404
          FAILING    | 0 404, 3 404, 4 moved, 6 404
          GONE       | 0 404, 3 404, 4 blocked, 6 404
          GONE       | 0 404, 3 404, 4 suspicious, 6 404
          BLOCKED    | 0 404, 3 404, 6 blocked
          GONE       | 0 404, 3 404, 6 404, 9 blocked
          SUSPICIOUS | 0 404, 3 404, 6 404, 9 suspicious
          GONE       | 0 404, 3 404, 6 404, 9 suspicious, 10 404
          OK         | 0 404, 3 404, 6 404, 9 ok
          """)
  void stateAfter(LinkState state, String checks) {
    assertEquals(state, History.of(checks.split(", ")).state());
  }

  @Test
  void whatIsKnownAfterTheFirstCheck() {
    assertEquals(
        new LinkRecord(
            History.ADDRESS,
            day(4),
            LinkState.FAILING,
            day(4),
            day(4),
            "404",
            Optional.empty(),
            Optional.empty(),
            List.of(new Failure(day(4), "404")),
            new TreeSet<>(),
            Optional.empty(),
            Optional.empty()),
        History.of("4 404"));
  }

  @Test
  void keepsWhatThePageLookedLikeWhenItWasWell() {
    var record = History.of("0 ok", "5 moved", "9 suspicious", "12 404");
    assertEquals(History.observation("ok").page(), record.look());
    assertEquals(Optional.of(day(5)), record.lastOk());
  }

  @Test
  void aSuspiciousFirstLookIsNotKept() {
    assertEquals(Optional.empty(), History.of("0 suspicious").look());
  }

  @Test
  void aStateLastsSinceItsFirstDay() {
    var record = History.of("0 404", "3 404", "6 404", "9 404", "12 blocked");
    assertEquals(day(6), record.since());
    assertEquals(day(12), record.checked());
    assertEquals("404", record.reason());
    assertEquals(day(0), record.firstSeen());
  }

  @Test
  void aGonePageGathersNoMoreFailures() {
    var record = History.of("0 404", "3 404", "6 404", "9 404", "20 404");
    assertEquals(
        List.of(new Failure(day(0), "404"), new Failure(day(3), "404"), new Failure(day(6), "404")),
        record.failures());
  }

  @Test
  void whatWasFoundMissingStaysKnownWhileBlocked() {
    var fragments = new TreeSet<>(List.of("a"));
    var seen =
        new Observation(
            LinkState.SUSPICIOUS, "fragment", Optional.empty(), fragments, Optional.empty());
    var blocked = LinkRecord.first("x", seen, day(0)).after(History.observation("blocked"), day(9));
    assertEquals(fragments, blocked.missing());
    assertEquals(new TreeSet<>(), blocked.after(History.observation("ok"), day(16)).missing());
  }

  @Test
  void aCopyIsKept() {
    var copy =
        new ArchivedCopy(new SafeUrl("https://web.archive.org/web/2026/x"), EdtfDate.of(day(1)));
    var record = History.of("0 ok").withCopy(copy).after(History.observation("404"), day(20));
    assertEquals(Optional.of(copy), record.copy());
  }

  @Test
  void daysThatHaveNotComeAreTakenForToday() {
    var record = History.of("100 404", "103 404").after(History.observation("404"), day(50));
    assertEquals(List.of(new Failure(day(50), "404")), record.failures());
    assertEquals(List.of(day(50), day(50)), List.of(record.firstSeen(), record.since()));
  }

  @Test
  void oneCheckNeverShowsThatAPageIsGone() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Observation(
                LinkState.GONE, "404", Optional.empty(), new TreeSet<>(), Optional.empty()));
  }

  /** Judged from the whole history, which the record never sees. */
  @Test
  void nothingIsGoneBeforeItHasFailedOnEnoughDays() {
    for (int seed = 0; seed < 2_000; seed++) {
      var chance = new Random(seed);
      var history = new History();
      var failedOn = new ArrayList<Failure>();
      var day = History.START;
      for (int check = 0; check < 20; check++) {
        day = day.plusDays(chance.nextInt(6));
        var observation = History.random(chance);
        if (observation.isWell()) {
          failedOn.clear();
        } else if (observation.state() == LinkState.FAILING) {
          failedOn.add(new Failure(day, observation.reason()));
        }
        var record = history.check(observation, day);
        if (record.state() == LinkState.GONE) {
          assertTrue(isLongEnough(failedOn), "seed " + seed + ": " + failedOn);
        }
      }
    }
  }

  private static boolean isLongEnough(List<Failure> failures) {
    var surely =
        failures.stream().filter(failure -> failure.reason().matches("410|name-unknown")).toList();
    return mostApart(failures) >= 3 || mostApart(surely) >= 2;
  }

  /** The most failures of which each lies three days behind the one before. */
  private static int mostApart(List<Failure> failures) {
    int count = 0;
    LocalDate last = LocalDate.MIN;
    for (var failure : failures) {
      if (count == 0 || ChronoUnit.DAYS.between(last, failure.on()) >= 3) {
        count++;
        last = failure.on();
      }
    }
    return count;
  }

  @Test
  void aRecordFollowsFromTheOneBeforeAndTheObservationAlone() {
    for (int seed = 0; seed < 50; seed++) {
      var chance = new Random(seed);
      var history = new History();
      var day = History.START;
      var record = history.check(History.random(chance), day);
      for (int check = 0; check < 20; check++) {
        day = day.plusDays(chance.nextInt(9));
        var observation = History.random(chance);
        var again = rewritten(record).after(observation, day);
        record = history.check(observation, day);
        assertEquals(record, again);
        assertTrue(!record.isWell() || record.lastOk().equals(Optional.of(day)));
      }
    }
  }

  /** The record as it is read from the ledger's file. */
  private static LinkRecord rewritten(LinkRecord record) {
    var ledger = new Ledger(new TreeMap<>(Map.of(record.address(), record)));
    var text = new String(ledger.write(), StandardCharsets.UTF_8);
    var file = new SourceFile(new SourcePath("ledger.jsonl"), text);
    return Ledger.read(file, new Diagnostics()).records().firstEntry().getValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "moved", "suspicious", "blocked", "404"})
  void nothingIsDueTwiceOnOneDay(String reason) {
    var record = History.of("7 " + reason);
    assertEquals(
        List.of(false, false, true),
        List.of(record.isDue(day(7)), record.isDue(day(9)), record.isDue(day(50))));
  }

  @Test
  void whatFailsIsDueWhenAFurtherFailureCounts() {
    assertEquals(
        List.of(false, true),
        List.of(History.of("0 404").isDue(day(2)), History.of("0 404").isDue(day(3))));
  }

  @Test
  void aRecordOfALaterDayIsDue() {
    assertTrue(History.of("7 ok").isDue(day(6)));
  }

  @Test
  void weeklyChecksSpreadWhatWasFirstCheckedOnOneDay() {
    int afterTwoWeeks = 0;
    for (int number = 0; number < 1_000; number++) {
      var observation = History.observation("ok");
      var record = LinkRecord.first("https://example.org/" + number, observation, day(0));
      assertEquals(List.of(false, true), List.of(record.isDue(day(10)), record.isDue(day(17))));
      afterTwoWeeks += record.isDue(day(14)) ? 1 : 0;
    }
    assertTrue(afterTwoWeeks > 450 && afterTwoWeeks < 700, "after two weeks: " + afterTwoWeeks);
  }
}
