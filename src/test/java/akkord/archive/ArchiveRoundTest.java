package akkord.archive;

import static akkord.archive.Searches.PAGE;
import static akkord.archive.Searches.SHOWN;
import static akkord.archive.Searches.TODAY;
import static akkord.archive.Searches.ledger;
import static akkord.archive.Searches.outcome;
import static akkord.archive.Searches.run;
import static akkord.archive.Searches.told;
import static akkord.archive.Searches.wanted;
import static akkord.archive.Web.copy;
import static akkord.archive.Web.page;
import static akkord.archive.Web.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.http.Headers.Field;
import akkord.ledger.Ledger;
import akkord.ledger.Observation.Look;
import akkord.model.EdtfDate;
import akkord.model.LinkState;
import akkord.model.SafeUrl;
import akkord.model.Source.ArchivedCopy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How archives are asked for many pages, and what becomes of what they say. */
class ArchiveRoundTest {

  @Test
  void anArchiveIsAskedWithPausesAndLeftAloneWhenItSaysSo() throws InterruptedException {
    var web =
        new Web()
            .put(Web.IA + "timemap/link/" + PAGE, reply(429, "", new Field("Retry-After", "20")))
            .listed(PAGE, "20240411000000")
            .put(
                copy(PAGE, "20240411000000"),
                reply(503, "", new Field("Retry-After", "Thu, 26 Nov 2026 09:00:00 GMT")));
    var report = run(web, Ledger.EMPTY, wanted(PAGE), wanted("https://www.mext.example/z"));
    assertEquals(
        List.of("DEFERRED", "DEFERRED"), report.pages().stream().map(Searches::told).toList());
    assertEquals(
        List.of(
            Web.IA + "timemap/link/" + PAGE,
            "pause 20",
            Web.IA + "timemap/link/" + PAGE,
            "pause 5",
            copy(PAGE, "20240411000000")),
        web.asked().subList(0, 5));
    assertEquals(3, web.asked().stream().filter(line -> line.startsWith(Web.IA)).count());
  }

  @Test
  void anArchiveThatTwiceDoesNotAnswerIsAskedNoMore() throws InterruptedException {
    var web = new Web();
    var pages = new ArrayList<Wanted>();
    for (String name : List.of("a", "b", "c")) {
      String page = "https://www.mext.example/" + name;
      web.put(Web.IA + "timemap/link/" + page, Web.failure());
      pages.add(wanted(page));
    }
    var report = run(web, Ledger.EMPTY, pages.toArray(new Wanted[0]));
    assertEquals(
        List.of("DEFERRED", "DEFERRED", "DEFERRED"),
        report.pages().stream().map(Searches::told).toList());
    assertEquals(2, web.asked().stream().filter(line -> line.startsWith(Web.IA)).count());
  }

  @Test
  void aCopyGoesIntoTheRecordOfItsAddressAndMakesNone() throws InterruptedException {
    String other = "https://www.mext.example/unchecked.html";
    var web =
        new Web()
            .listed(PAGE, "20240411000000")
            .put(copy(PAGE, "20240411000000"), page(SHOWN))
            .listed(other, "20240411000000")
            .put(copy(other, "20240411000000"), page(SHOWN));
    var before = ledger(LinkState.OK, Optional.empty(), PAGE);
    var report = run(web, before, wanted(PAGE), wanted(other));
    var found =
        new ArchivedCopy(
            new SafeUrl(copy(PAGE, "20240411000000")), EdtfDate.of(LocalDate.of(2024, 4, 11)));
    var record = before.find(PAGE).orElseThrow().withCopy(found);
    assertEquals(before.with(Map.of(PAGE, record)), report.ledger());
    assertEquals(
        List.of(
            "FOUND 2024-04-11 " + copy(PAGE, "20240411000000"),
            "FOUND 2024-04-11 " + copy(other, "20240411000000")),
        report.pages().stream().map(Searches::told).toList());
  }

  @Test
  void thePageMayBeCalledAsTheLinkCheckSawIt() throws InterruptedException {
    var look = new Look("Mext: rover signing ceremony", 100, "0123456789abcdef");
    var web =
        new Web()
            .listed(PAGE, "20240411000000")
            .put(copy(PAGE, "20240411000000"), page("Rover Signing Ceremony"));
    assertEquals("UNLIKE", outcome(web, wanted(PAGE)));
    var report = run(web, ledger(LinkState.OK, Optional.of(look), PAGE), wanted(PAGE));
    assertEquals(
        "FOUND 2024-04-11 " + copy(PAGE, "20240411000000"), told(report.pages().getFirst()));
  }

  @Test
  void aPageWhoseCopyIsKnownIsNotLookedFor() throws InterruptedException {
    var known = ledger(LinkState.OK, Optional.empty(), PAGE).find(PAGE).orElseThrow();
    var copy = new ArchivedCopy(new SafeUrl("https://a.example/"), EdtfDate.of(TODAY));
    var web = new Web();
    var report = run(web, Ledger.EMPTY.with(Map.of(PAGE, known.withCopy(copy))), wanted(PAGE));
    assertEquals(List.of(), report.pages());
    assertEquals(List.of(), web.asked());
  }

  @Test
  void pagesInNeedComeFirstAndTheOthersTakeTurns() throws InterruptedException {
    var pages = new ArrayList<Wanted>();
    for (String name : List.of("a", "b", "c", "d")) {
      pages.add(wanted("https://www.mext.example/" + name));
    }
    var ledger = ledger(LinkState.FAILING, Optional.empty(), "https://www.mext.example/d");
    var seen = new TreeSet<String>();
    for (int day = 0; day < 3; day++) {
      var plan = new ArchivePlan(TODAY.plusDays(day), "a", Duration.ZERO, Duration.ofHours(1), 2);
      var web = new Web();
      var report = ArchiveSearch.run(pages, ledger, plan, web, web);
      var names = report.pages().stream().map(page -> page.wanted().address().target()).toList();
      assertEquals(2, names.size());
      assertTrue(names.contains("/d"));
      seen.addAll(names);
    }
    assertEquals(new TreeSet<>(List.of("/a", "/b", "/c", "/d")), seen);
  }

  @Test
  void whatThereIsNoTimeForIsDeferred() throws InterruptedException {
    var plan = new ArchivePlan(TODAY, "a", Duration.ZERO, Duration.ZERO, 10);
    var web = new Web();
    var report = ArchiveSearch.run(List.of(wanted(PAGE)), Ledger.EMPTY, plan, web, web);
    assertEquals("DEFERRED", told(report.pages().getFirst()));
    assertEquals(0, report.requests());
  }
}
