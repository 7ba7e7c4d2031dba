package akkord.external;

import static akkord.external.Answers.GOOD;
import static akkord.external.Answers.fault;
import static akkord.external.Answers.page;
import static akkord.external.Answers.redirect;
import static akkord.external.Answers.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.external.ScriptedWeb.Asked;
import akkord.http.Answer;
import akkord.http.Asker;
import akkord.http.Fault;
import akkord.ledger.Ledger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When hosts are asked. */
class PolitenessTest {

  private static final String A = "https://a.example/1";
  private static final String B = "https://a.example/2";

  private final Run run = new Run();

  /** The pauses between the questions to the only host, in milliseconds. */
  private List<Long> pauses() {
    var moments = run.web.asked().stream().map(Asked::at).sorted().toList();
    return IntStream.range(1, moments.size())
        .mapToObj(i -> Duration.between(moments.get(i - 1), moments.get(i)).toMillis())
        .toList();
  }

  private void assertPausesFrom(long least, long most) {
    assertTrue(
        pauses().stream().allMatch(pause -> pause >= least && pause <= most),
        () -> "pauses of " + pauses());
  }

  @Test
  void aHostHasAPauseBehindEachAnswer() throws Exception {
    String[] pages =
        IntStream.range(0, 40).mapToObj(i -> "https://a.example/" + i).toArray(String[]::new);
    run.check(pages);
    assertEquals(39, pauses().size());
    assertPausesFrom(1000, 1250);
    assertTrue(pauses().stream().distinct().count() > 20, () -> "they keep step: " + pauses());
  }

  @Test
  void pausesDoNotDependOnChance() throws Exception {
    run.check(A, B, "https://b.example/1", "https://b.example/2");
    var again = new Run();
    again.check(A, B, "https://b.example/1", "https://b.example/2");
    assertEquals(
        run.web.asked().stream().map(Asked::timed).sorted().toList(),
        again.web.asked().stream().map(Asked::timed).sorted().toList());
  }

  @Test
  void hostsDoNotWaitForOneAnother() throws Exception {
    String[] hosts =
        IntStream.range(0, 200)
            .mapToObj(i -> "https://h%d.example/".formatted(i))
            .toArray(String[]::new);
    run.check(hosts);
    assertEquals(
        List.of(VirtualPace.START), run.web.asked().stream().map(Asked::at).distinct().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Retry-After: 3 | 3",
        "Retry-After: Thu, 26 Nov 2026 08:00:09 GMT | 9",
        "Retry-After: 30s | 30",
        "Retry-After: 60 | 60",
        "X-RateLimit-Reset: 12 | 12"
      })
  void aHostIsLeftAloneForAsLongAsItAsks(String field, long seconds) throws Exception {
    run.on(A, status(429, field), page(GOOD)).on(B, page(GOOD));
    assertEquals(List.of(A + " ASKED OK", B + " ASKED OK"), Run.verdicts(run.check(A, B)));
    assertEquals(List.of("GET " + A, "GET " + A, "GET " + B), run.web.lines());
    assertTrue(pauses().getFirst() >= seconds * 1000, () -> pauses().toString());
    assertTrue(pauses().getFirst() <= seconds * 1250, () -> pauses().toString());
  }

  @Test
  void aFileIsNotAskedForWithGetWhereTheHostWantsFewerRequests() throws Exception {
    String file = "https://a.example/file.pdf";
    run.on("HEAD " + file, status(429, "Retry-After: 3"), status(200));
    assertEquals("OK", run.verdict(file));
    assertEquals(List.of("HEAD " + file, "HEAD " + file), run.web.lines());
  }

  @Test
  void aHostThatAsksForLongIsLeftAloneUntilTheNextRun() throws Exception {
    run.on(A, status(429, "Retry-After: 61"));
    var report = run.check(A, B, "https://c.example/");
    assertEquals(List.of("GET " + A), questionsTo("a.example"));
    assertEquals(
        List.of(
            A + " ASKED BLOCKED 429",
            B + " DEFERRED DEFERRED",
            "https://c.example/ ASKED FAILING 404"),
        Run.verdicts(report));
  }

  @Test
  void aRedirectToSuchAHostIsPutOffAsWell() throws Exception {
    run.on(A, status(503, "Retry-After: 3600"));
    run.on("https://a.example/0", redirect(302, "https://b.example/x"));
    run.on("https://b.example/x", redirect(302, A));
    assertEquals(
        List.of("https://a.example/0 DEFERRED DEFERRED", A + " ASKED BLOCKED asked-to-wait"),
        Run.verdicts(run.check("https://a.example/0", A)));
  }

  private List<String> questionsTo(String host) {
    return run.web.asked().stream()
        .filter(asked -> asked.question().address().host().equals(host))
        .map(Asked::line)
        .toList();
  }

  @Test
  void aHostThatNeverLetsAnybodyInIsLeftAlone() throws Exception {
    run.on(A, status(429));
    assertEquals(
        List.of(A + " ASKED BLOCKED 429", B + " DEFERRED DEFERRED"), Run.verdicts(run.check(A, B)));
    assertEquals(List.of("GET " + A, "GET " + A, "GET " + A), run.web.lines());
    assertTrue(pauses().get(0) >= 10_000 && pauses().get(1) >= 20_000, () -> pauses().toString());
  }

  @Test
  void aMaintenanceIsNoFailure() throws Exception {
    run.on(A, status(503, "Retry-After: Fri, 27 Nov 2026 08:00:00 GMT"));
    assertEquals("BLOCKED asked-to-wait", run.verdict(A));
  }

  @Test
  void pausesGrowWhileAHostFails() throws Exception {
    run.on(A, fault(Fault.UNREACHABLE));
    run.check(A);
    assertEquals(2, pauses().size());
    assertTrue(pauses().get(0) >= 2000 && pauses().get(0) <= 2500, () -> pauses().toString());
    assertTrue(pauses().get(1) >= 4000 && pauses().get(1) <= 5000, () -> pauses().toString());
  }

  @Test
  void whatARunHasNoTimeForIsPutOff() throws Exception {
    var report = run.within(Duration.ofMillis(1500)).check(A, B, "https://a.example/3");
    assertEquals(
        List.of(
            A + " ASKED FAILING 404",
            B + " ASKED FAILING 404",
            "https://a.example/3 DEFERRED DEFERRED"),
        Run.verdicts(report));
  }

  /** Hosts that answer slowly, and whose pages lead to one another, so that errands meet. */
  @Test
  void noHostIsAskedTwoThingsAtOnce() throws Exception {
    Map<String, AtomicInteger> present = new ConcurrentHashMap<>();
    var most = new AtomicInteger();
    Asker counting =
        question -> {
          String host = question.address().host();
          var here = present.computeIfAbsent(host, h -> new AtomicInteger());
          most.accumulateAndGet(here.incrementAndGet(), Math::max);
          Thread.sleep(1);
          here.decrementAndGet();
          return answer(question.address().target());
        };
    var links = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      links.add("https://h%d.example/%d".formatted(i % 6, i));
    }
    new ExternalCheck(Run.PLAN, counting, new VirtualPace(), CheckProgress.UNTOLD)
        .run(Run.links(links.toArray(String[]::new)), Ledger.EMPTY);
    assertEquals(1, most.get());
    assertEquals(7, present.size(), () -> "hosts " + present.keySet());
  }

  private static Answer answer(String target) {
    return target.endsWith("5") ? redirect(302, "https://shared.example/x") : page(GOOD);
  }

  @Test
  void noMoreThanSixtyFourHostsAreAskedAtOnce() throws Exception {
    var present = new AtomicInteger();
    var most = new AtomicInteger();
    Asker counting =
        question -> {
          most.accumulateAndGet(present.incrementAndGet(), Math::max);
          Thread.sleep(2);
          present.decrementAndGet();
          return page(GOOD);
        };
    String[] hosts =
        IntStream.range(0, 300)
            .mapToObj(i -> "https://h%d.example/".formatted(i))
            .toArray(String[]::new);
    new ExternalCheck(Run.PLAN, counting, new VirtualPace(), CheckProgress.UNTOLD)
        .run(Run.links(hosts), Ledger.EMPTY);
    assertTrue(most.get() > 1 && most.get() <= 64, () -> "at once: " + most);
  }

  @Test
  void progressIsTold() throws Exception {
    var told = Collections.synchronizedList(new ArrayList<String>());
    new ExternalCheck(
            Run.PLAN,
            question -> page(GOOD),
            new VirtualPace(),
            (done, all) -> told.add(done + "/" + all))
        .run(Run.links(A, B), Ledger.EMPTY);
    assertEquals(List.of("1/2", "2/2"), told);
  }
}
