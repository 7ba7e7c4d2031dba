package akkord.archive;

import static akkord.archive.Searches.PAGE;
import static akkord.archive.Searches.SHOWN;
import static akkord.archive.Searches.TITLE;
import static akkord.archive.Searches.outcome;
import static akkord.archive.Searches.wanted;
import static akkord.archive.Web.copy;
import static akkord.archive.Web.page;
import static akkord.archive.Web.redirect;
import static akkord.archive.Web.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.http.Answer.Extent;
import akkord.http.Answer.Reply;
import akkord.http.Headers;
import akkord.http.Headers.Field;
import akkord.http.WebAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which copy of a page is found, and which is not good enough. */
class ArchiveSearchTest {

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
}
