package akkord.external;

import static akkord.external.Answers.GOOD;
import static akkord.external.Answers.fault;
import static akkord.external.Answers.page;
import static akkord.external.Answers.redirect;
import static akkord.external.Answers.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import akkord.fixture.Given;
import akkord.http.Answer;
import akkord.http.Fault;
import akkord.ledger.Ledger;
import akkord.location.Location;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody has to look at. */
class LinkFindingsTest {

  private static final String A = "https://a.example/a";

  private final Run run = new Run();

  private List<String> findings(String... addresses) throws Exception {
    return printed(run.check(addresses));
  }

  private static List<String> printed(ExternalReport report) {
    return report.findings().stream().map(LinkFindingsTest::printed).toList();
  }

  private static String printed(Diagnostic finding) {
    return finding.severity() + " " + Given.printed(List.of(finding)).getFirst();
  }

  /** What is said when the address answers like this later, by a ledger in which it was well. */
  private List<String> later(Answer answer, int... days) throws Exception {
    run.on(A, page(GOOD));
    var report = run.check(A);
    for (int day : days) {
      run.on(A, answer).on(Run.TODAY.plusDays(day)).all();
      report = run.check(Run.links(A), report.ledger());
    }
    return printed(report);
  }

  @Test
  void whatIsWellOrCannotBeJudgedIsNoFinding() throws Exception {
    run.on(A, page(GOOD)).on("https://b.example/", status(403));
    assertEquals(List.of(), findings(A, "https://b.example/"));
  }

  @Test
  void aNewAddressIsProposedWithTheFragment() throws Exception {
    run.on(A, redirect(301, "/b")).on("https://a.example/b", page(GOOD + "<p id=p>"));
    assertEquals(
        List.of(
            "WARNING links.yaml:1:1 moved-link: 'https://a.example/a' has moved for good to"
                + " 'https://a.example/b#p'; look whether it shows the same, and write that"
                + " address"),
        findings(A + "#p"));
  }

  @Test
  void aNewLinkThatIsDeadIsAnErrorAtOnce() throws Exception {
    run.on("https://b.example/", fault(Fault.NAME_UNKNOWN));
    run.on("https://c.example/", status(410)).on("https://d.example/", redirect(302, "/x"));
    assertEquals(
        List.of(
            "ERROR links.yaml:1:1 failing-link: 'https://a.example/a' fails: the server knows no"
                + " such page (404); correct the address, or link to where the page is now",
            "ERROR links.yaml:2:1 failing-link: 'https://b.example/' fails: no server has this"
                + " name; correct the address, or link to where the page is now",
            "ERROR links.yaml:3:1 failing-link: 'https://c.example/' fails: the server says that"
                + " the page was removed (410); correct the address, or link to where the page is"
                + " now",
            "ERROR links.yaml:4:1 failing-link: 'https://d.example/' fails: the server knows no"
                + " such page (404) by way of 'https://d.example/x'; correct the address, or link"
                + " to where the page is now"),
        findings(A, "https://b.example/", "https://c.example/", "https://d.example/"));
  }

  @Test
  void aNewLinkWhoseServerHasAnAccidentIsNone() throws Exception {
    run.on(A, status(500));
    assertEquals(
        List.of(
            "WARNING links.yaml:1:1 failing-link: 'https://a.example/a' fails: the server has a"
                + " fault (500); correct the address, or link to where the page is now"),
        findings(A));
  }

  @Test
  void aKnownLinkThatFailsIsAWarning() throws Exception {
    assertEquals(
        List.of(
            "WARNING links.yaml:1:1 failing-link: 'https://a.example/a' fails: the server knows no"
                + " such page (404), since 2026-12-06, last well on 2026-11-26; after failures on"
                + " several days it counts as gone"),
        later(status(404), 10, 13));
  }

  @Test
  void aLinkThatIsGoneIsAnError() throws Exception {
    assertEquals(
        List.of(
            "ERROR links.yaml:1:1 gone-link: 'https://a.example/a' is gone: the server knows no"
                + " such page (404), since 2026-12-06, last well on 2026-11-26; link to where the"
                + " page is now, or to a copy"),
        later(status(404), 10, 13, 16));
  }

  @Test
  void aSuspicionSaysWhatItRestsOn() throws Exception {
    run.on("https://a.example/", page(GOOD));
    assertEquals(
        List.of(
            "WARNING links.yaml:1:1 suspicious-link: 'https://a.example/a' answers, but it leads to"
                + " a home page by way of 'https://a.example/', since 2026-12-06, last well on"
                + " 2026-11-26; open it, and link to where the page is now or to a copy"),
        later(redirect(302, "/"), 10));
  }

  @Test
  void eachPlaceHasTheFragmentsThatItLinksTo() throws Exception {
    run.on(A, page(GOOD + "<p id=p>"));
    assertEquals(
        List.of(
            "WARNING links.yaml:1:1 suspicious-link: 'https://a.example/a' has no place that is"
                + " called '#x', '#y'; correct the fragment, or link to the page as a whole"),
        findings(A + "#x p y", A + "#p", A));
  }

  @Test
  void anAddressThatIsNotOfThePublicWebIsAnError() throws Exception {
    run.on("http://10.0.0.1/", fault(Fault.NOT_PUBLIC));
    assertEquals(
        List.of(
            "ERROR links.yaml:1:1 unsafe-link: 'http://10.0.0.1/' was not asked for: it is not to"
                + " be; link to an address of the public web",
            "ERROR links.yaml:2:1 unsafe-link: 'htp://a.example/' was not asked for: it is no"
                + " complete web address; link to an address of the public web"),
        findings("http://10.0.0.1/", "htp://a.example/"));
  }

  @Test
  void whatWasNeverWellStaysAnErrorWhereItIsRemembered() throws Exception {
    var ledger = run.check(A).ledger();
    var report = new Run().check(Run.links(A), ledger);
    assertEquals(
        List.of(
            "ERROR links.yaml:1:1 failing-link: 'https://a.example/a' fails: the server knows no"
                + " such page (404); correct the address, or link to where the page is now"),
        printed(report));
  }

  @Test
  void furtherPlacesAreNoted() throws Exception {
    List<Location> places =
        IntStream.rangeClosed(1, 7).mapToObj(i -> Given.place("links.yaml:" + i + ":1")).toList();
    var link = new OutwardLink(A, new TreeSet<>(), places, Optional.empty());
    var finding = run.check(List.of(link), Ledger.EMPTY).findings().getFirst();
    assertEquals(
        places.subList(1, 5), finding.notes().stream().map(note -> note.location()).toList());
  }
}
