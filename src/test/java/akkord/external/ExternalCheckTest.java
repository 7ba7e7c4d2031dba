package akkord.external;

import static akkord.external.Answers.GOOD;
import static akkord.external.Answers.fault;
import static akkord.external.Answers.page;
import static akkord.external.Answers.redirect;
import static akkord.external.Answers.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fixture.Given;
import akkord.http.Asker;
import akkord.http.Fault;
import akkord.ledger.Ledger;
import akkord.model.LanguageTag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole run: what is asked for, and what is known then. */
class ExternalCheckTest {

  private static final String A = "https://a.example/a";
  private static final String B = "https://a.example/b";
  private static final String C = "https://a.example/c";

  private final Run run = new Run();

  @Test
  void eachAddressIsAskedForOnce() throws Exception {
    run.on(A, page(GOOD));
    var report = run.check(A, "HTTPS://A.example:443/a", A + "#top");
    assertEquals(List.of("GET " + A), run.web.lines());
    assertEquals(
        List.of("HTTPS://A.example:443/a ASKED OK", A + " ASKED OK", A + " ASKED OK"),
        Run.verdicts(report));
    assertEquals(List.of(A), List.copyOf(report.ledger().records().keySet()));
    assertEquals(1, report.requests());
  }

  @Test
  void aSecondRunAsksNothing() throws Exception {
    run.on(A, page(GOOD)).on(B, status(429)).on(C, redirect(301, "/b"));
    var first = run.check(A, "https://x.example/", B, "https://b.example/");
    var second = new Run();
    var report =
        second.check(Run.links(A, "https://x.example/", B, "https://b.example/"), first.ledger());
    assertEquals(List.of(), second.web.lines());
    assertEquals(first.ledger(), report.ledger());
    assertEquals(
        List.of(
            A + " REMEMBERED OK",
            B + " REMEMBERED BLOCKED 429",
            "https://b.example/ REMEMBERED FAILING 404",
            "https://x.example/ REMEMBERED FAILING 404"),
        Run.verdicts(report));
  }

  @Test
  void allAreAskedForOnRequest() throws Exception {
    var known = run.on(A, page(GOOD)).check(A).ledger();
    run.all().check(Run.links(A), known);
    assertEquals(List.of("GET " + A, "GET " + A), run.web.lines());
  }

  @Test
  void ofTooManyTheNewOnesComeFirstThenTheOldest() throws Exception {
    run.on(A, page(GOOD)).on(B, page(GOOD)).on(C, page(GOOD));
    var known = run.on(Run.TODAY.minusDays(90)).check(B).ledger();
    known = run.on(Run.TODAY.minusDays(80)).check(Run.links(A), known).ledger();
    var later = new Run().on(A, page(GOOD)).on(B, page(GOOD)).on(C, page(GOOD)).atMost(2);
    var report = later.check(Run.links(A, B, C), known);
    assertEquals(List.of("GET " + C, "GET " + B), later.web.lines());
    assertEquals(
        List.of(A + " DEFERRED OK", B + " ASKED OK", C + " ASKED OK"), Run.verdicts(report));
  }

  @Test
  void failuresOnSeveralDaysMakeAnAddressGone() throws Exception {
    var ledger = Ledger.EMPTY;
    var states = new ArrayList<String>();
    for (int day = 0; day <= 6; day += 3) {
      var report = new Run().on(Run.TODAY.plusDays(day)).check(Run.links(A), ledger);
      ledger = report.ledger();
      states.add(Run.verdict(report.links().getFirst()));
    }
    assertEquals(List.of("FAILING 404", "FAILING 404", "GONE 404"), states);
  }

  @ParameterizedTest
  @CsvSource({"htp://a.example/", "mailto:a@a.example", "https://u:p@a.example/"})
  void whatIsNoWebAddressIsRefused(String address) throws Exception {
    var report = run.check(address);
    assertEquals(List.of(address + " REFUSED REFUSED"), Run.verdicts(report));
    assertEquals(List.of(), run.web.lines());
  }

  @Test
  void whatIsNotOfThePublicWebIsRefused() throws Exception {
    String address = "http://10.0.0.1/";
    var report = run.on(address, fault(Fault.NOT_PUBLIC)).check(address);
    assertEquals(List.of(address + " REFUSED REFUSED"), Run.verdicts(report));
    assertEquals(Ledger.EMPTY, report.ledger());
    assertEquals(0, report.requests());
  }

  @ParameterizedTest
  @CsvSource({"NAME_UNKNOWN", "NAME_UNANSWERED", "UNREACHABLE"})
  void aNetworkThatIsDownIsNobodysFault(Fault fault) {
    String[] hosts = {"https://a.example/", "https://b.example/", "https://c.example/"};
    for (var host : hosts) {
      run.on(host, fault(fault));
    }
    var down = assertThrows(NetworkDownException.class, () -> run.check(hosts));
    assertEquals(
        "none of 3 hosts could be reached, so the network seems to be down; nothing was recorded",
        down.getMessage());
  }

  @Test
  void twoDeadHostsAreTwoDeadHosts() throws Exception {
    run.on("https://a.example/", fault(Fault.NAME_UNKNOWN));
    run.on("https://b.example/", fault(Fault.UNREACHABLE));
    assertEquals(
        List.of(
            "https://a.example/ ASKED FAILING name-unknown",
            "https://b.example/ ASKED FAILING unreachable"),
        Run.verdicts(run.check("https://a.example/", "https://b.example/")));
  }

  @Test
  void oneHostThatAnswersProvesTheNetwork() throws Exception {
    for (var host : List.of("a", "b", "c", "d")) {
      run.on("https://" + host + ".example/", fault(Fault.NAME_UNKNOWN));
    }
    var report =
        run.check(
            "https://a.example/",
            "https://b.example/",
            "https://c.example/",
            "https://d.example/",
            "https://e.example/");
    assertEquals(5, report.ledger().records().size());
  }

  @Test
  void aCheckThatIsCutShortKeepsWhatItHasFoundOut() throws Exception {
    var main = Thread.currentThread();
    Asker interrupting =
        question -> {
          if (question.address().value().equals(B)) {
            main.interrupt();
            Thread.sleep(Duration.ofHours(1)); // until it is interrupted itself
          }
          return page(GOOD);
        };
    var report =
        new ExternalCheck(Run.PLAN, interrupting, new VirtualPace(), CheckProgress.UNTOLD)
            .run(Run.links(A, B, C), Ledger.EMPTY);
    assertEquals(
        List.of(A + " ASKED OK", B + " DEFERRED DEFERRED", C + " DEFERRED DEFERRED"),
        Run.verdicts(report));
    assertTrue(report.isCutShort());
  }

  @Test
  void aPageIsWantedInTheLanguageOfItsSource() throws Exception {
    var link =
        new OutwardLink(
            A,
            new TreeSet<>(),
            List.of(Given.place("a.yaml:1:1")),
            Optional.of(new LanguageTag("ja")));
    run.check(List.of(link), Ledger.EMPTY);
    assertEquals("ja, *;q=0.5", run.web.last().headers().first("Accept-Language").orElseThrow());
  }

  @Test
  void theOrderOfLinksIsOfNoAccount() throws Exception {
    var addresses = new ArrayList<String>();
    for (int i = 0; i < 24; i++) {
      addresses.add("https://h%d.example/%d#p".formatted(i % 5, i));
    }
    var links = Run.links(addresses.toArray(String[]::new));
    var expected = answering().check(links, Ledger.EMPTY);
    for (int seed = 0; seed < 100; seed++) {
      var shuffled = new ArrayList<>(links);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, answering().check(shuffled, Ledger.EMPTY));
    }
  }

  /** A web of pages that are well, fail, are blocked, and lead to one another's hosts. */
  private static Run answering() {
    var run = new Run();
    for (int i = 0; i < 24; i++) {
      String address = "https://h%d.example/%d".formatted(i % 5, i);
      String next = "https://h%d.example/%d".formatted((i + 1) % 5, i + 100);
      switch (i % 6) {
        case 0 -> run.on(address, page(GOOD));
        case 1 -> run.on(address, status(503), page(GOOD + "<p id=p>"));
        case 2 -> run.on(address, redirect(301, next)).on(next, page(GOOD + "<p id=p>"));
        case 3 -> run.on(address, status(403));
        case 4 -> run.on(address, redirect(302, next)).on(next, status(404));
        default -> run.on(address, fault(Fault.CUT_OFF), status(429, "Retry-After: 2"));
      }
    }
    return run;
  }
}
