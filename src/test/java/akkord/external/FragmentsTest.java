package akkord.external;

import static akkord.external.Answers.page;
import static akkord.external.Answers.redirect;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.http.Answer.Extent;
import akkord.http.Answer.Reply;
import akkord.http.Headers;
import akkord.http.Headers.Field;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in foreign pages. */
class FragmentsTest {

  private static final String PAGE = "https://a.example/page";
  private static final String TEXT = "The parties have agreed on the following. ".repeat(30);
  private static final String HTML =
      "<title>Agreement</title><h1 id=part>1</h1><a name=old></a><h2 id=Übersicht>2</h2>"
          + "<h2 id='user-content-usage'>3</h2><h2 id='100%25'>4</h2><p>"
          + TEXT;

  private final Run run = new Run();

  private static Reply reply(String type, Charset charset, String html, Extent extent) {
    return new Reply(
        200, new Headers(List.of(new Field("Content-Type", type))), html.getBytes(charset), extent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "part",
        "old",
        "Übersicht",
        "%C3%9Cbersicht",
        "usage",
        "top",
        "TOP",
        "!/a",
        "/route/a",
        ":~:text=agreed",
        "part:~:text=agreed",
        "L10",
        "L10-L20",
        "100%25"
      })
  void aPlaceIsFound(String fragment) throws Exception {
    run.on(PAGE, page(HTML));
    assertEquals("OK", run.verdict(PAGE + "#" + fragment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Part", "parts", "%zz", "%DCbersicht", "part%00"})
  void aPlaceIsMissing(String fragment) throws Exception {
    run.on(PAGE, page(HTML));
    assertEquals(
        "SUSPICIOUS fragment-missing [" + fragment + "]", run.verdict(PAGE + "#" + fragment));
  }

  @Test
  void onlyWhatIsMissingIsNamed() throws Exception {
    run.on(PAGE, page(HTML));
    assertEquals("SUSPICIOUS fragment-missing [x]", run.verdict(PAGE + "#old part x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%C3%9Cbersicht", "%DCbersicht", "Übersicht"})
  void thePageMayHaveAnotherCharsetByItsHeader(String fragment) throws Exception {
    run.on(PAGE, reply("text/html; charset=ISO-8859-1", ISO_8859_1, HTML, Extent.WHOLE));
    assertEquals("OK", run.verdict(PAGE + "#" + fragment));
  }

  @Test
  void thePageMayHaveAnotherCharsetByItsOwnWord() throws Exception {
    String html = "<meta charset=iso-8859-1>" + HTML;
    run.on(PAGE, reply("text/html", ISO_8859_1, html, Extent.WHOLE));
    assertEquals("OK", run.verdict(PAGE + "#%C3%9Cbersicht"));
  }

  @Test
  void anUnknownCharsetIsNoObstacle() throws Exception {
    run.on(PAGE, reply("text/html; charset=klingon", UTF_8, HTML, Extent.WHOLE));
    assertEquals("OK", run.verdict(PAGE + "#%C3%9Cbersicht"));
  }

  @Test
  void ofAPageThatIsTooLongNothingIsSaid() throws Exception {
    run.on(PAGE, reply("text/html", UTF_8, HTML, Extent.CUT));
    assertEquals("OK", run.verdict(PAGE + "#further-down"));
  }

  @Test
  void ofAFileNothingIsSaid() throws Exception {
    run.on(PAGE, reply("application/pdf", UTF_8, HTML, Extent.WHOLE));
    assertEquals("OK", run.verdict(PAGE + "#page=3"));
  }

  @Test
  void ofAPageThatItsScriptsFillNothingIsSaid() throws Exception {
    run.on(PAGE, page("<title>App</title><div id=app></div><script src=/app.js></script>"));
    assertEquals("OK", run.verdict(PAGE + "#part"));
  }

  @Test
  void aShortPageWithoutScriptsIsLookedThrough() throws Exception {
    run.on(PAGE, page("<title>Agreement</title><p id=a>Short."));
    assertEquals("SUSPICIOUS fragment-missing [b]", run.verdict(PAGE + "#b"));
  }

  @Test
  void theNewPageHasToHaveThePlace() throws Exception {
    run.on(PAGE, redirect(301, "/new")).on("https://a.example/new", page(HTML));
    assertEquals(
        "SUSPICIOUS fragment-missing → https://a.example/new [x]", run.verdict(PAGE + "#x"));
  }

  @Test
  void aWholePageIsWantedForAPlace() throws Exception {
    run.on(PAGE, page(HTML));
    run.check(PAGE + "#part");
    assertEquals(1 << 20, run.web.last().limits().bytes());
  }
}
