package akkord.archive;

import static akkord.archive.Web.copy;
import static akkord.archive.Web.page;
import static akkord.archive.Web.redirect;
import static akkord.archive.Web.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.archive.ArchiveReport.Searched;
import akkord.http.Answer.Extent;
import akkord.http.Answer.Reply;
import akkord.http.Headers;
import akkord.http.Headers.Field;
import akkord.http.WebAddress;
import akkord.ledger.Ledger;
import akkord.ledger.LinkRecord;
import akkord.ledger.Observation;
import akkord.ledger.Observation.Look;
import akkord.model.EdtfDate;
import akkord.model.LinkState;
import akkord.model.SafeUrl;
import akkord.model.Source.ArchivedCopy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveSearchTest {

  private static final String PAGE = "https://www.mext.example/press/rover.html";
  private static final String TITLE = "Japan and the United States agree on a lunar rover";
  private static final String SHOWN = "Japan, United States agree on Lunar Rover | Ministry";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static Wanted wanted(String page) {
    return new Wanted(
        WebAddress.parse(page).orElseThrow(),
        LocalDate.of(2024, 4, 10),
        Optional.empty(),
        List.of(TITLE));
  }

  private static ArchivePlan plan(int most) {
    return new ArchivePlan(
        TODAY, "Akkord (https://a.example/)", Duration.ofSeconds(5), Duration.ofHours(1), most);
  }

  private static ArchiveReport run(Web web, Ledger ledger, Wanted... wanted)
      throws InterruptedException {
    return ArchiveSearch.run(List.of(wanted), ledger, plan(100), web, web);
  }

  private static String outcome(Web web, Wanted wanted) throws InterruptedException {
    return told(run(web, Ledger.EMPTY, wanted).pages().getFirst());
  }

  private static String told(Searched searched) {
    return searched
        .copy()
        .map(copy -> searched.outcome() + " " + copy.on() + " " + copy.url())
        .orElse(searched.outcome().toString());
  }

  private static Ledger ledger(LinkState state, Optional<Look> look, String... addresses) {
    var ledger = Ledger.EMPTY;
    for (String address : addresses) {
      var seen = new Observation(state, "", Optional.empty(), new TreeSet<>(), look);
      ledger = ledger.with(Map.of(address, LinkRecord.first(address, seen, TODAY)));
    }
    return ledger;
  }

  @Test
  void theFirstCopyAfterTheDayOfIssueIsFound() throws InterruptedException {
    var web =
        new Web()
            .listed(PAGE, "20240409235959", "20240410000000", "20240411000000")
            .put(copy(PAGE, "20240410000000"), page(SHOWN));
    assertEquals("FOUND 2024-04-10 " + copy(PAGE, "20240410000000"), outcome(web, wanted(PAGE)));
  }

  @Test
  void earlierCopiesAreNone() throws InterruptedException {
    var web =
        new Web()
            .listed(PAGE, "20230101000000", "20240409235959")
            .put(copy(PAGE, "20240409235959"), page(SHOWN));
    assertEquals("NONE", outcome(web, wanted(PAGE)));
    assertFalse(web.asked().contains(copy(PAGE, "20240409235959")));
  }

  @Test
  void aCopyThatLeadsElsewhereIsPassedOver() throws InterruptedException {
    var web =
        new Web()
            .listed(PAGE, "20240411000000", "20240412000000", "20240413000000")
            .put(
                copy(PAGE, "20240411000000"),
                redirect(copy("https://www.mext.example/", "20240411000000")))
            .put(copy("https://www.mext.example/", "20240411000000"), page(SHOWN))
            .put(
                copy(PAGE, "20240412000000"),
                reply(
                    200,
                    "<title>" + SHOWN + "</title><meta http-equiv=refresh content='0;url=/'>",
                    new Field("Content-Type", "text/html")))
            .put(copy(PAGE, "20240413000000"), page(SHOWN));
    assertEquals("FOUND 2024-04-13 " + copy(PAGE, "20240413000000"), outcome(web, wanted(PAGE)));
  }

  @Test
  void anArchiveMayLeadToTheExactAddressOfItsCopy() throws InterruptedException {
    String exact = copy("http://mext.example:80/press/rover.html", "20240412010203");
    var web =
        new Web()
            .listed(PAGE, "20240411000000")
            .put(copy(PAGE, "20240411000000"), redirect(exact))
            .put(
                exact,
                reply(
                    200,
                    "<title>" + SHOWN + "</title>",
                    new Field("Content-Type", "text/html"),
                    new Field("Memento-Datetime", "Fri, 12 Apr 2024 01:02:03 GMT")));
    assertEquals("FOUND 2024-04-12 " + exact, outcome(web, wanted(PAGE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page not found | Ministry",
        "404 – Lunar Rover Agreement Japan United States",
        "Seite nicht gefunden",
        "The lunar rover agreement of Japan and the United States is no longer available",
        "Internet Archive Wayback Machine",
        "Ministry: Home",
        ""
      })
  void aCopyOfSomethingElseIsNone(String title) throws InterruptedException {
    var web =
        new Web().listed(PAGE, "20240411000000").put(copy(PAGE, "20240411000000"), page(title));
    assertEquals("UNLIKE", outcome(web, wanted(PAGE)));
  }

  @Test
  void aCopyOfAnErrorIsNone() throws InterruptedException {
    var web =
        new Web()
            .listed(PAGE, "20240411000000")
            .put(
                copy(PAGE, "20240411000000"),
                reply(404, "<title>" + SHOWN + "</title>", new Field("Content-Type", "text/html")));
    assertEquals("UNLIKE", outcome(web, wanted(PAGE)));
  }

  @Test
  void aDocumentIsTakenForTheOneAtItsAddress() throws InterruptedException {
    String pdf = "https://www.mext.example/rover.pdf";
    var web =
        new Web()
            .listed(pdf, "20240411000000")
            .put(copy(pdf, "20240411000000"), reply(200, "%PDF-1.7 …"));
    assertEquals("FOUND 2024-04-11 " + copy(pdf, "20240411000000"), outcome(web, wanted(pdf)));
  }

  @Test
  void aJapaneseTitleIsComparedToo() throws InterruptedException {
    var japanese =
        new Wanted(
            WebAddress.parse(PAGE).orElseThrow(),
            LocalDate.of(2024, 4, 10),
            Optional.empty(),
            List.of("与圧ローバによる月面探査の実施取決めの署名について"));
    var web =
        new Web()
            .listed(PAGE, "20240411000000", "20240412000000")
            .put(copy(PAGE, "20240411000000"), page("文部科学省ホームページ"))
            .put(copy(PAGE, "20240412000000"), page("月面探査の実施取決めの署名について：文部科学省"));
    assertEquals("FOUND 2024-04-12 " + copy(PAGE, "20240412000000"), outcome(web, japanese));
  }

  /** When the first copies show something else, one of the day on which it was opened may not. */
  @Test
  void theCopyNearestToTheDayOfAccessIsTheLastThatIsLookedAt() throws InterruptedException {
    var opened =
        new Wanted(
            WebAddress.parse(PAGE).orElseThrow(),
            LocalDate.of(2024, 4, 10),
            Optional.of(LocalDate.of(2025, 6, 1)),
            List.of(TITLE));
    var web =
        new Web()
            .listed(
                PAGE,
                "20240411000000",
                "20240412000000",
                "20240413000000",
                "20240414000000",
                "20250530000000",
                "20260101000000")
            .put(copy(PAGE, "20240414000000"), page(SHOWN))
            .put(copy(PAGE, "20250530000000"), page(SHOWN));
    assertEquals("FOUND 2025-05-30 " + copy(PAGE, "20250530000000"), outcome(web, opened));
  }

  @Test
  void otherArchivesAreAskedWhereTheFirstHasNothing() throws InterruptedException {
    String there = "https://arquivo.pt/wayback/20240501000000/" + PAGE;
    var web =
        new Web()
            .put(
                "https://arquivo.pt/wayback/timemap/link/" + PAGE,
                reply(
                    200,
                    "<" + there + ">; rel=\"memento\"; datetime=\"Wed, 01 May 2024 00:00:00 GMT\""))
            .put(there, page(SHOWN));
    assertEquals("FOUND 2024-05-01 " + there, outcome(web, wanted(PAGE)));
  }

  @Test
  void noListSendsTheSearchElsewhere() throws InterruptedException {
    var web =
        new Web()
            .put(
                Web.IA + "timemap/link/" + PAGE,
                reply(
                    200,
                    "<https://evil.example/web/20240411000000/"
                        + PAGE
                        + ">; rel=\"memento\"; datetime=\"Thu, 11 Apr 2024 00:00:00 GMT\""))
            .put("https://evil.example/web/20240411000000/" + PAGE, page(SHOWN));
    assertEquals("NONE", outcome(web, wanted(PAGE)));
    assertTrue(web.asked().stream().noneMatch(line -> line.startsWith("https://evil.example")));
  }

  @Test
  void aListThatIsTooLongIsLeftForTheArchiveToLookIn() throws InterruptedException {
    String exact = copy(PAGE, "20240412000000");
    var web =
        new Web()
            .put(
                Web.IA + "timemap/link/" + PAGE,
                new Reply(
                    200, Headers.NONE, "<https://web".getBytes(StandardCharsets.UTF_8), Extent.CUT))
            .put(Web.IA + PAGE, redirect(exact))
            .put(
                exact,
                reply(
                    200,
                    "<title>" + SHOWN + "</title>",
                    new Field("Content-Type", "text/html"),
                    new Field("Memento-Datetime", "Fri, 12 Apr 2024 00:00:00 GMT")));
    assertEquals("FOUND 2024-04-12 " + exact, outcome(web, wanted(PAGE)));
  }

  @Test
  void aPresidentsPagesAreLookedForWhereTheyAreKept() throws InterruptedException {
    String kept = "https://bidenwhitehouse.archives.gov/briefing-room/rover/?a=1";
    var web = new Web().put(kept, page(SHOWN));
    assertEquals(
        "FOUND 2025-01-20 " + kept,
        outcome(web, wanted("https://www.whitehouse.gov/briefing-room/rover/?a=1")));
  }

  @Test
  void thePagesOfAnotherPresidentAreNotLookedForThere() throws InterruptedException {
    var web = new Web();
    var page =
        new Wanted(
            WebAddress.parse("https://www.whitehouse.gov/x/").orElseThrow(),
            LocalDate.of(2017, 1, 20),
            Optional.empty(),
            List.of(TITLE));
    assertEquals("NONE", outcome(web, page));
    assertEquals(
        List.of(
            "https://obamawhitehouse.archives.gov/x/", "https://trumpwhitehouse.archives.gov/x/"),
        web.asked().subList(0, 2));
  }

  @Test
  void aMovedPageWhoseDayNobodyKnowsIsNotOffered() throws InterruptedException {
    String address = "https://www.bundesregierung.de/breg-de/rover";
    String moved = "https://archiv.bundesregierung.de/breg-de/rover";
    assertEquals("NONE", outcome(new Web().put(moved, page(SHOWN)), wanted(address)));
    var dated =
        reply(
            200,
            "<title>" + SHOWN + "</title>",
            new Field("Content-Type", "text/html"),
            new Field("Last-Modified", "Wed, 14 Mar 2018 08:00:00 GMT"));
    assertEquals(
        "FOUND 2018-03-14 " + moved, outcome(new Web().put(moved, dated), wanted(address)));
  }

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
        List.of("DEFERRED", "DEFERRED"),
        report.pages().stream().map(ArchiveSearchTest::told).toList());
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
        report.pages().stream().map(ArchiveSearchTest::told).toList());
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
        report.pages().stream().map(ArchiveSearchTest::told).toList());
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
