package akkord.external;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.http.Authority;
import akkord.http.Exchange;
import akkord.http.HttpAsker;
import akkord.http.Question;
import akkord.http.Question.Limits;
import akkord.http.Reach;
import akkord.http.ZooNetwork;
import akkord.http.ZooServer;
import akkord.http.ZooServer.Answering;
import akkord.http.ZooServer.Seen;
import akkord.ledger.Ledger;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The misbehaving hosts of {@code links-union.md}, part 7, over real sockets: one host per case,
 * with the verdict that is right.
 */
class MisbehavingHostsTest {

  /** With the host that never answers; the others may be slow on a busy machine. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private static final String HTML = "Content-Type: text/html; charset=utf-8";

  private final HastyPace pace = new HastyPace();
  private final Map<String, String> expected = new TreeMap<>();
  private final List<String> links = new ArrayList<>();
  private ZooServer zoo;
  private WatchedAsker asker;

  @BeforeEach
  void open() throws Exception {
    zoo = new ZooServer(pace);
    var network =
        new ZooNetwork(zoo).unknown("unknown.example").leads("private.example", "10.0.0.1");
    network.leads("barred.example", "93.184.9.9").barred("93.184.9.9");
    var root = Authority.root();
    zoo.identify("selfsigned.example", Authority.selfSigned("selfsigned.example"));
    var http = new HttpAsker(Reach.PUBLIC, network, root.trusted());
    asker = new WatchedAsker(question -> http.ask(hurried(question)));
  }

  private static Question hurried(Question question) {
    if (!question.address().host().equals("silent.example")) {
      return question;
    }
    var limits = new Limits(PATIENCE, question.limits().bytes());
    return new Question(question.address(), question.method(), question.headers(), limits);
  }

  @AfterEach
  void close() throws IOException {
    zoo.close();
  }

  private void host(String name, String target, String verdict, Answering answer) {
    String host = name + ".example";
    zoo.on(host, "*", answer);
    link("http://" + host + target, verdict);
  }

  private void link(String address, String verdict) {
    links.add(address);
    expected.put(address.replaceFirst("#.*", ""), verdict);
  }

  private static void good(Exchange exchange) throws IOException {
    exchange.reply(200, Answers.GOOD, HTML);
  }

  /** Answers HEAD in one way, and GET well. */
  private static Answering onHead(Answering odd) {
    return exchange -> {
      if (exchange.method().equals("HEAD")) {
        odd.answer(exchange);
      } else {
        good(exchange);
      }
    };
  }

  /** Answers the first request in one way, and all others well. */
  private static Answering once(Answering odd) {
    return exchange -> {
      if (exchange.count() == 1) {
        odd.answer(exchange);
      } else {
        good(exchange);
      }
    };
  }

  /** Leads from {@code /press/1} to another address, at which all is well. */
  private static Answering leading(int status, String to) {
    return exchange -> {
      if (exchange.target().equals("/press/1")) {
        exchange.reply(status, "", "Location: " + to);
      } else {
        good(exchange);
      }
    };
  }

  private void addStatuses() {
    host("ok", "/press/1", "OK", MisbehavingHostsTest::good);
    host("s404", "/press/1", "FAILING 404", e -> e.reply(404, ""));
    host("s410", "/press/1", "FAILING 410", e -> e.reply(410, ""));
    host("s451", "/press/1", "BLOCKED 451", e -> e.reply(451, ""));
    host("s403", "/press/1", "BLOCKED 403", e -> e.reply(403, ""));
    host("s999", "/press/1", "BLOCKED 999", e -> e.reply(999, ""));
    host("head405", "/a.pdf", "OK", onHead(e -> e.reply(405, "")));
    host("head404", "/a.pdf", "OK", onHead(e -> e.reply(404, "")));
    host("head501", "/a.pdf", "OK", onHead(e -> e.reply(501, "")));
    host("headdrop", "/a.pdf", "OK", onHead(Exchange::reset));
    host("limit", "/press/1", "OK", once(e -> e.reply(429, "", "Retry-After: 3")));
    host("limitdate", "/press/1", "OK", once(e -> e.reply(429, "", "Retry-After: " + inFive())));
    host("limitlong", "/press/1", "BLOCKED 429", e -> e.reply(429, "", "Retry-After: 3600"));
    host("limits", "/press/1", "BLOCKED 429", e -> e.reply(429, "", "Retry-After: 2"));
    host("s503once", "/press/1", "OK", once(e -> e.reply(503, "")));
    host("s503", "/press/1", "FAILING 503", e -> e.reply(503, ""));
  }

  private String inFive() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        pace.now().plusSeconds(5).atOffset(ZoneOffset.UTC));
  }

  private void addRedirects() {
    for (int status : new int[] {301, 302, 307, 308}) {
      String state = status == 301 || status == 308 ? "MOVED" : "OK";
      String host = "r" + status;
      host(
          host,
          "/press/1",
          state + " → http://" + host + ".example/news/1",
          leading(status, "/news/1"));
    }
    host(
        "loop",
        "/press/1",
        "FAILING redirect-loop → http://loop.example/press/1",
        e -> e.reply(302, "", "Location: /press/" + (e.target().equals("/press/1") ? 2 : 1)));
    host(
        "r404",
        "/press/1",
        "FAILING 404 → http://s404.example/x",
        e -> e.reply(301, "", "Location: http://s404.example/x"));
    host(
        "home",
        "/press/1",
        "SUSPICIOUS redirect-to-home → http://home.example/",
        leading(302, "/"));
    host(
        "cookie",
        "/press/1",
        "BLOCKED wants-cookie → http://cookie.example/press/1",
        e -> e.reply(302, "", "Location: /press/1", "Set-Cookie: a=b"));
    host(
        "inward",
        "/press/1",
        "FAILING not-public → http://10.0.0.1/",
        e -> e.reply(302, "", "Location: http://10.0.0.1/"));
  }

  private void addPages() {
    host(
        "soft404",
        "/press/1",
        "SUSPICIOUS not-found-page",
        e -> e.reply(200, "<title>Page not found</title><h1>Page not found</h1>", HTML));
    host(
        "challenge",
        "/press/1",
        "BLOCKED challenge",
        e -> e.reply(403, "", "cf-mitigated: challenge"));
    host(
        "mozilla",
        "/press/1",
        "BLOCKED 403",
        e ->
            e.reply(
                e.headers().first("User-Agent").orElse("").contains("Mozilla") ? 200 : 403, ""));
    host("huge", "/a.pdf", "OK", MisbehavingHostsTest::answerWith200Megabytes);
    host(
        "hugepage",
        "/press/1",
        "OK",
        e -> {
          e.raw("HTTP/1.1 200 OK\r\n" + HTML + "\r\nConnection: close\r\n\r\n" + Answers.GOOD);
          e.endlessly(" and so on".repeat(1000));
        });
    host(
        "place", "/press/1#gone", "SUSPICIOUS fragment-missing [gone]", MisbehavingHostsTest::good);
    host("latin", "/press/1#%C3%9Cbersicht", "OK", e -> e.reply(200, LATIN, LATIN_TYPE));
  }

  private static final String LATIN_TYPE = "Content-Type: text/html; charset=iso-8859-1";
  private static final byte[] LATIN = (Answers.GOOD + "<p id=Übersicht>").getBytes(ISO_8859_1);

  private static void answerWith200Megabytes(Exchange exchange) throws IOException {
    exchange.raw(
        "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 209715200\r\n\r\n");
    if (!exchange.method().equals("HEAD")) {
      exchange.endlessly("%PDF".repeat(1000));
    }
  }

  private void addConnections() {
    host("silent", "/press/1", "FAILING timeout", Exchange::keepSilent);
    host("resetonce", "/press/1", "OK", once(Exchange::reset));
    host("reset", "/press/1", "FAILING cut-off", Exchange::reset);
    link("https://selfsigned.example/press/1", "FAILING certificate-self-signed");
    link("http://unknown.example/press/1", "FAILING name-unknown");
    link("http://barred.example/press/1", "FAILING unreachable");
    link("http://private.example/press/1", "REFUSED");
    zoo.on("scheme.example", "*", MisbehavingHostsTest::good);
    link("HTTP://scheme.example/press/1", "OK");
    link("htp://ok.example/press/1", "REFUSED");
  }

  private ExternalReport check(Ledger before) throws Exception {
    return new ExternalCheck(Run.planWithin(Duration.ofDays(10)), asker, pace, CheckProgress.UNTOLD)
        .run(Run.links(links.toArray(String[]::new)), before);
  }

  @Test
  void everyVerdictIsRightAndNoHostIsAskedTooMuch() throws Exception {
    addStatuses();
    addRedirects();
    addPages();
    addConnections();
    var report = check(Ledger.EMPTY);
    var verdicts = new TreeMap<String, String>();
    report.links().forEach(link -> verdicts.put(link.link().address(), Run.verdict(link)));
    assertEquals(lines(expected), lines(verdicts));
    var seen = zoo.seen();
    assertEquals(Map.of(), tooOften(seen));
    assertEquals(List.of(), tooEarly(seen));
    assertEquals(Set.of(), asker.askedAtOnce());
    check(report.ledger());
    assertEquals(seen, zoo.seen(), "a second run asks nothing");
  }

  private static String lines(Map<String, String> verdicts) {
    return String.join("\n", verdicts.entrySet().stream().map(Map.Entry::toString).toList());
  }

  private static Map<String, Long> tooOften(List<Seen> seen) {
    var counts =
        seen.stream()
            .collect(groupingBy(each -> each.host() + each.target(), TreeMap::new, counting()));
    counts.values().removeIf(count -> count <= 6);
    return counts;
  }

  /** Requests within a second of the one before, or within what the host wanted to wait. */
  private static List<String> tooEarly(List<Seen> seen) {
    var waits = Map.of("limit.example", 3, "limits.example", 2, "limitdate.example", 4);
    var last = new TreeMap<String, Instant>();
    var early = new ArrayList<String>();
    for (var each : seen) {
      if (each.host().equals("silent.example")) {
        continue; // it may see a question long after the one who asked has given up
      }
      var before = last.put(each.host(), each.at());
      if (before != null) {
        var wait = Duration.ofSeconds(waits.getOrDefault(each.host(), 1));
        if (each.at().isBefore(before.plus(wait))) {
          early.add(each.line());
        }
      }
    }
    return early;
  }
}
