package akkord.external;

import static akkord.external.Answers.page;
import static akkord.external.Answers.status;
import static akkord.external.Answers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that say with status 200 that there is no page, and pages that only look like them. */
class SoftNotFoundTest {

  private static final String PAGE = "https://a.example/press/1";
  private static final String LONG =
      "<p>" + "Both sides agree to work together on missions, data and people. ".repeat(60);
  private static final String MENU =
      "<nav>" + "<a href=/x>Themen und Menschen</a> ".repeat(100) + "</nav>";

  private final Run run = new Run();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Page not found</title><h1>Page not found</h1>",
        "<title>404</title><h1>Sorry!</h1><p>Go back.",
        "<title>404 Not Found</title><h1>Not Found</h1>",
        "<title>Error 404 | Ministry of Science</title><p>Try the search.",
        "<title>Page Not Found - Ministry of Science</title>¦MENU",
        "<title>Ministry</title><h1>The page you are looking for could not be found.</h1>",
        "<title>Ministry</title><h1>This page isn’t available</h1>",
        "<title>Ministry</title><h2>Sorry, we can’t find that page</h2>",
        "<title>The requested page does not exist</title>",
        "<title>This document has been removed</title><p>Contact us.",
        "<title>Seite nicht gefunden</title><h1>Seite nicht gefunden</h1>",
        "<title>Fehler 404: Seite nicht gefunden | BMFTR</title>¦MENU",
        "<title>Die angeforderte Seite wurde nicht gefunden</title>",
        "<title>Ministerium</title><h1>Die von Ihnen gesuchte Seite existiert leider nicht"
            + " mehr</h1>",
        "<title>Ministerium – Nicht gefunden</title>",
        "<title>Dieser Artikel ist nicht mehr verfügbar</title><p>Zur Startseite",
        "<title>Inhalt nicht mehr verfuegbar</title>",
        "<title>Hoppla!</title><p>Da ging etwas schief.",
        "<title>Page introuvable</title>",
        "<title>La page demandée n’existe pas</title>",
        "<title>ページが見つかりません | 外務省</title>",
        "<title>News</title><meta name=robots content=noindex>"
            + "<p>Die angeforderte Seite konnte nicht gefunden werden.",
        "<title>Page not found</title><meta name=robots content='noindex, nofollow'>¦LONG"
      })
  void aPageThatSaysSoIsSuspicious(String html) throws Exception {
    run.on(PAGE, page(html.replace("¦MENU", MENU).replace("¦LONG", LONG)));
    assertEquals("SUSPICIOUS not-found-page", run.verdict(PAGE));
    assertEquals(1, run.web.lines().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>404 Not Found: How the web forgets</title><h1>404 Not Found</h1>¦LONG",
        "<title>404 – Encyclopedia</title><h1>404</h1>¦LONG",
        "<title>Not found in translation</title><p>A short review.",
        "<title>Nicht gefunden, aber gesucht: Dunkle Materie</title><p>Vortrag.",
        "<title>The missing page of the treaty</title><p>Short.",
        "<title>Paris</title><p>Short.",
        "<title>Press</title><p>If a page is not found, write to us.",
        "<title>Hinweis</title><p>Wird eine Seite nicht gefunden, hilft die Suche.",
        "<title>Draft</title><meta name=robots content=noindex>¦LONG",
        "<title>Press</title><link rel=canonical href=https://a.example/>¦LONG",
        "<title>App</title><div id=app></div><script src=/app.js></script>",
        "<title>Data not available in this region: a study</title>¦LONG",
        "<title>Errors and omissions in treaties</title><p>Abstract."
      })
  void aPageThatOnlyLooksLikeItIsNot(String html) throws Exception {
    run.on(PAGE, page(html.replace("¦LONG", LONG)));
    assertEquals("OK", run.verdict(PAGE));
  }

  @Test
  void whereOneSignIsThereAPageThatCannotBeIsAskedFor() throws Exception {
    run.on(PAGE, page("<title>Page not found</title>" + LONG));
    assertEquals("OK", run.verdict(PAGE));
    assertEquals(2, run.web.lines().size());
    assertTrue(
        run.web.lines().getLast().matches("GET https://a\\.example/press/no-such-page-[0-9a-f]+"),
        () -> run.web.lines().toString());
  }

  @Test
  void aServerThatShowsTheSameForAnyAddressIsSuspicious() throws Exception {
    String html = "<title>Press</title><meta name=robots content=noindex>" + LONG;
    run.on(PAGE, page(html));
    run.check(PAGE);
    run.on(run.web.lines().getLast(), page(html));
    assertEquals("SUSPICIOUS not-found-page", run.verdict(PAGE));
  }

  @Test
  void aServerThatShowsSomethingElseForOtherAddressesIsNot() throws Exception {
    run.on(PAGE, page("<title>Press</title><meta name=robots content=noindex>" + LONG));
    run.check(PAGE);
    run.on(run.web.lines().getLast(), page("<title>All press releases</title>" + LONG));
    assertEquals("OK", run.verdict(PAGE));
  }

  @Test
  void twoEmptyPagesOfScriptsAreNoSign() throws Exception {
    String html = "<title>App</title><meta name=robots content=noindex><script src=a.js></script>";
    run.on(PAGE, page(html));
    run.check(PAGE);
    run.on(run.web.lines().getLast(), page(html));
    assertEquals("OK", run.verdict(PAGE));
  }

  @Test
  void aHomePageIsComparedWithNothing() throws Exception {
    run.on("https://a.example/", page("<title>Not found</title>" + LONG));
    assertEquals("OK", run.verdict("https://a.example/"));
    assertEquals(List.of("GET https://a.example/"), run.web.lines());
  }

  @Test
  void searchEnginesMayBeKeptAwayByTheHeader() throws Exception {
    run.on(PAGE, with(page("<title>Page not found</title>" + LONG), "X-Robots-Tag: noindex"));
    assertEquals("SUSPICIOUS not-found-page", run.verdict(PAGE));
  }

  @Test
  void aPageWithoutABodyIsWell() throws Exception {
    run.on(PAGE, status(204));
    assertEquals("OK", run.verdict(PAGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"this page ", "die seite ", "cette page "})
  void wordsWithoutEndAreRead(String start) {
    for (String word : List.of("is ", "nicht ", "mehr ", "est ", "not ")) {
      assertFalse(ErrorTexts.isTitle(start + word.repeat(100_000)));
      assertFalse(ErrorTexts.isIn(start + word.repeat(100_000) + "x"));
    }
  }
}
