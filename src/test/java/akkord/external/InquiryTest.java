package akkord.external;

import static akkord.external.Answers.GOOD;
import static akkord.external.Answers.fault;
import static akkord.external.Answers.html;
import static akkord.external.Answers.page;
import static akkord.external.Answers.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.http.Fault;
import akkord.http.Headers.Field;
import akkord.http.Question;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often and with which methods one address is asked for. */
class InquiryTest {

  private static final String PAGE = "https://a.example/page";
  private static final String FILE = "https://a.example/file.pdf";

  private final Run run = new Run();

  @Test
  void aPageIsAskedForWithGetAtOnce() throws Exception {
    run.on(PAGE, page(GOOD));
    assertEquals("OK", run.verdict(PAGE));
    assertEquals(List.of("GET " + PAGE), run.web.lines());
  }

  @Test
  void aFileIsNotFetched() throws Exception {
    run.on(FILE, status(200, "Content-Type: application/pdf"));
    assertEquals("OK", run.verdict(FILE));
    assertEquals(List.of("HEAD " + FILE), run.web.lines());
  }

  @Test
  void aFileThatIsAPageIsLookedAt() throws Exception {
    run.on("HEAD " + FILE, html(200, ""));
    run.on("GET " + FILE, page("<title>Seite nicht gefunden</title><p>Zur Startseite"));
    assertEquals("SUSPICIOUS not-found-page", run.verdict(FILE));
  }

  @ParameterizedTest
  @CsvSource({"403", "404", "405", "406", "410", "500", "501"})
  void headMayLie(int refusal) throws Exception {
    run.on("HEAD " + FILE, status(refusal)).on("GET " + FILE, status(206));
    assertEquals("OK", run.verdict(FILE));
    assertEquals(List.of("HEAD " + FILE, "GET " + FILE), run.web.lines());
  }

  @ParameterizedTest
  @CsvSource({"CUT_OFF", "NOT_HTTP", "TIMEOUT"})
  void headMayEndTheConnection(Fault fault) throws Exception {
    run.on("HEAD " + FILE, fault(fault)).on("GET " + FILE, status(200));
    assertEquals("OK", run.verdict(FILE));
    assertEquals(List.of("HEAD " + FILE, "GET " + FILE), run.web.lines());
  }

  @Test
  void aHostThatRefusesHeadIsNotAskedLikeThatAgain() throws Exception {
    String other = "https://a.example/other.pdf";
    run.on("GET " + FILE, status(206)).on("GET " + other, status(206));
    run.check(FILE, other);
    assertEquals(List.of("HEAD " + FILE, "GET " + FILE, "GET " + other), run.web.lines());
  }

  @Test
  void noMoreThanTheBeginningOfAFileIsFetched() throws Exception {
    run.on("GET " + FILE, status(200));
    run.check(FILE);
    Question question = run.web.last();
    assertEquals("bytes=0-65535", question.headers().first("Range").orElseThrow());
    assertEquals(65536, question.limits().bytes());
  }

  @ParameterizedTest
  @CsvSource({"401", "402", "407", "451", "999"})
  void aBarIsABar(int status) throws Exception {
    run.on(FILE, status(status));
    assertEquals("BLOCKED " + status, run.verdict(FILE));
    assertEquals(List.of("HEAD " + FILE), run.web.lines());
  }

  @ParameterizedTest
  @CsvSource({"403, BLOCKED", "404, FAILING", "410, FAILING", "400, FAILING", "501, FAILING"})
  void whatGetSaysCounts(int status, String state) throws Exception {
    run.on(PAGE, status(status));
    assertEquals(state + " " + status, run.verdict(PAGE));
    assertEquals(1, run.web.lines().size());
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "503", "504", "408"})
  void whatMayBeAnAccidentIsTriedTwiceMore(int status) throws Exception {
    run.on(PAGE, status(status));
    assertEquals("FAILING " + status, run.verdict(PAGE));
    assertEquals(3, run.web.lines().size());
  }

  @ParameterizedTest
  @CsvSource({
    "NAME_UNKNOWN, 1",
    "NAME_UNANSWERED, 3",
    "UNREACHABLE, 3",
    "CUT_OFF, 3",
    "TIMEOUT, 2",
    "CERTIFICATE_EXPIRED, 1",
    "CERTIFICATE_NAME, 1",
    "CERTIFICATE_SELF_SIGNED, 1",
    "CERTIFICATE_UNTRUSTED, 1",
    "ENCRYPTION, 1",
    "NOT_HTTP, 3"
  })
  void aFaultIsTriedAgainWhereThatMayHelp(Fault fault, int requests) throws Exception {
    run.on(PAGE, fault(fault));
    assertEquals("FAILING " + Reason.of(fault).word(), run.verdict(PAGE));
    assertEquals(requests, run.web.lines().size());
  }

  @Test
  void browsersCopeWithAnIncompleteChain() throws Exception {
    run.on(PAGE, fault(Fault.CERTIFICATE_INCOMPLETE));
    assertEquals("SUSPICIOUS certificate-incomplete", run.verdict(PAGE));
  }

  @Test
  void anAccidentIsForgotten() throws Exception {
    run.on(PAGE, fault(Fault.CUT_OFF), status(503), page(GOOD));
    assertEquals("OK", run.verdict(PAGE));
  }

  @Test
  void aHostThatWasSilentIsAskedOncePerFurtherAddress() throws Exception {
    run.on(PAGE, fault(Fault.UNREACHABLE)).on("https://a.example/q", fault(Fault.UNREACHABLE));
    run.check(PAGE, "https://a.example/q");
    assertEquals(4, run.web.lines().size());
  }

  @Test
  void noAddressIsAskedForMoreThanSixTimes() throws Exception {
    var troubles = status(503, "Retry-After: 1");
    run.on("HEAD " + FILE, status(429), status(429), status(405)).on("GET " + FILE, troubles);
    run.check(FILE);
    assertEquals(true, run.web.lines().size() <= 6, () -> run.web.lines().toString());
  }

  @Test
  void aQuestionNamesTheAskerAndNothingElse() throws Exception {
    run.on(PAGE, page(GOOD));
    run.check(PAGE);
    assertEquals(
        List.of(
            new Field("User-Agent", "Akkord (+https://site.example/)"),
            new Field("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"),
            new Field("Accept-Language", "de, en")),
        run.web.last().headers().fields());
    assertEquals(new Question.Limits(Duration.ofSeconds(20), 256 << 10), run.web.last().limits());
  }
}
