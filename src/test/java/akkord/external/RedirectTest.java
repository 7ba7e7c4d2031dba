package akkord.external;

import static akkord.external.Answers.GOOD;
import static akkord.external.Answers.fault;
import static akkord.external.Answers.page;
import static akkord.external.Answers.redirect;
import static akkord.external.Answers.status;
import static akkord.external.Answers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.http.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where redirects lead, and what that means. */
class RedirectTest {

  private static final String FROM = "https://a.example/press/1";
  private static final String TO = "https://a.example/news/1";

  private final Run run = new Run();

  @ParameterizedTest
  @CsvSource({"301, MOVED", "308, MOVED", "302, OK", "303, OK", "307, OK"})
  void aRedirectIsForGoodOrNot(int status, String state) throws Exception {
    run.on(FROM, redirect(status, "/news/1")).on(TO, page(GOOD));
    assertEquals(state + " → " + TO, run.verdict(FROM));
  }

  @Test
  void oneForNowMakesTheWholeWayForNow() throws Exception {
    run.on(FROM, redirect(301, "/b")).on("https://a.example/b", redirect(302, TO));
    run.on(TO, page(GOOD));
    assertEquals("OK → " + TO, run.verdict(FROM));
  }

  @Test
  void anAddressWithoutEncryptionIsNoneToMoveTo() throws Exception {
    run.on(FROM, redirect(301, "http://a.example/news/1"));
    run.on("http://a.example/news/1", page(GOOD));
    assertEquals("OK → http://a.example/news/1", run.verdict(FROM));
  }

  @Test
  void aRedirectMayNameAPlace() throws Exception {
    run.on(FROM, redirect(301, "/news/1#part")).on(TO, page(GOOD));
    assertEquals("MOVED → " + TO + "#part", run.verdict(FROM));
  }

  @Test
  void tenRedirectsAreFollowedButNotEleven() throws Exception {
    for (int i = 1; i <= 11; i++) {
      run.on("https://a.example/h/" + i, redirect(302, "/h/" + (i + 1)));
    }
    run.on("https://a.example/h/12", page(GOOD));
    assertEquals("OK → https://a.example/h/12", run.verdict("https://a.example/h/2"));
    assertEquals(
        "FAILING too-many-redirects → https://a.example/h/12",
        run.verdict("https://a.example/h/1"));
  }

  @Test
  void aCircleEndsAtItsFirstRepetition() throws Exception {
    run.on(FROM, redirect(302, TO)).on(TO, redirect(302, FROM));
    assertEquals("FAILING redirect-loop → " + FROM, run.verdict(FROM));
    assertEquals(List.of("GET " + FROM, "GET " + TO), run.web.lines());
  }

  @Test
  void aCircleThatSetsACookieMayLetOthersThrough() throws Exception {
    run.on(FROM, with(redirect(302, FROM), "Set-Cookie: seen=1"));
    assertEquals("BLOCKED wants-cookie → " + FROM, run.verdict(FROM));
    assertEquals(1, run.web.lines().size());
  }

  @Test
  void whereARedirectEndsCounts() throws Exception {
    run.on(FROM, redirect(301, TO)).on(TO, status(410));
    assertEquals("FAILING 410 → " + TO, run.verdict(FROM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.example/x", "javascript:alert(1)", "http://u:p@a.example/"})
  void aRedirectToNoWebAddressFails(String location) throws Exception {
    run.on(FROM, redirect(302, location));
    assertEquals("FAILING redirect-nowhere", run.verdict(FROM));
  }

  @Test
  void aRedirectWithoutAnAddressFails() throws Exception {
    run.on(FROM, status(302));
    assertEquals("FAILING redirect-nowhere", run.verdict(FROM));
  }

  @Test
  void aRedirectIntoThePrivateNetworkFails() throws Exception {
    run.on(FROM, redirect(302, "http://10.0.0.1/")).on("http://10.0.0.1/", fault(Fault.NOT_PUBLIC));
    assertEquals("FAILING not-public → http://10.0.0.1/", run.verdict(FROM));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/press/1, https://a.example/, redirect-to-home",
    "https://a.example/press/1, https://www.a.example/de/, redirect-to-home",
    "https://a.example/press/1, https://a.example/index.html, redirect-to-home",
    "https://a.example/press/1, https://a.example/en-gb/home, redirect-to-home",
    "https://a.example/press/1, https://a.example/?moved=1, redirect-to-home",
    "https://a.example/press/1, https://other.example/, redirect-to-home",
    "https://a.example/?p=12, https://a.example/, redirect-to-home",
    "https://a.example/press/1, https://a.example/search?q=press, redirect-to-search",
    "https://a.example/press/1, https://a.example/de/Suche.html, redirect-to-search",
    "https://a.example/press/1, https://a.example/?s=press, redirect-to-search",
    "https://a.example/press/1, https://a.example/user/login, redirect-to-login",
    "https://a.example/press/1, https://sso.a.example/go?x=1, redirect-to-login",
    "https://a.example/press/1, https://a.example/anmelden.php, redirect-to-login",
    "https://a.example/press/1, https://a.example/404.html, redirect-to-error",
    "https://a.example/press/1, https://a.example/error/notfound, redirect-to-error",
    "https://a.example/press/1, https://a.example/seite-nicht-gefunden, redirect-to-error"
  })
  void aRedirectToWhereNothingOfThePageIsIsSuspicious(String from, String to, String reason)
      throws Exception {
    run.on(from, redirect(301, to)).on(to, page(GOOD));
    assertEquals("SUSPICIOUS " + reason + " → " + to, run.verdict(from));
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/, https://a.example/",
    "https://a.example/, https://www.a.example/de/",
    "https://a.example/, https://other.example/",
    "https://a.example/index.php, https://a.example/",
    "https://a.example/de, https://a.example/de/",
    "https://a.example/press/1, https://a.example/?p=1234",
    "https://a.example/press/1, https://a.example/research/1",
    "https://a.example/search/1, https://a.example/suche/1",
    "https://a.example/login, https://login.a.example/x",
    "https://a.example/press/1, https://a.example/press/terror-and-error-in-law"
  })
  void otherRedirectsAreNot(String from, String to) throws Exception {
    run.on(from, redirect(301, to)).on(to, page(GOOD));
    assertEquals("MOVED → " + to, run.verdict(from));
  }

  @Test
  void aFileThatLeadsHomeIsSuspicious() throws Exception {
    run.on("https://a.example/a.pdf", redirect(302, "/b.zip?x"));
    run.on("https://a.example/b.zip?x", redirect(302, "/")).on("https://a.example/", page(GOOD));
    assertEquals(
        "SUSPICIOUS redirect-to-home → https://a.example/", run.verdict("https://a.example/a.pdf"));
  }
}
