package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code links --external}, from the pages of a site to ledger, report and code. */
class LinksAskTest {

  private static final String LEDGER = ".links/ledger.jsonl";

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));
  private final HttpServer server;
  private final List<String> asked = new ArrayList<>();
  private final ConcurrentMap<String, Integer> statuses = new ConcurrentHashMap<>();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Runnable> onAsked = new ConcurrentHashMap<>();

  LinksAskTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() throws IOException {
    server.createContext("/", this::answer);
    server.start();
    workspace =
        new Workspace(folder)
            .write("content/site.yaml", "languages: [de, en]\nbase_url: https://example.org/\n")
            .write(
                "site-out/index.html",
                """
                <!DOCTYPE html><html lang=en><title>x</title>
                <p><a href=%s>x</a>
                <p><a href=%s>x</a>
                """
                    .formatted(address("/well"), address("/gone")))
            .write(
                "content/sources/gone.yaml",
                "title: x\nlanguage: ja\nurl: " + address("/gone") + "\n");
    statuses.put("/gone", 404);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    synchronized (asked) {
      asked.add(exchange.getRequestMethod() + " " + path);
    }
    Optional.ofNullable(onAsked.remove(path)).ifPresent(Runnable::run);
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.getResponseHeaders().set("Location", "/new");
    byte[] page =
        pages
            .getOrDefault(
                path, "<!DOCTYPE html><title>A page</title><p id=here>Some words of a page.")
            .getBytes(StandardCharsets.UTF_8);
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(statuses.getOrDefault(path, 200), isHead ? -1 : page.length);
    if (!isHead) {
      exchange.getResponseBody().write(page);
    }
    exchange.close();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Run run(String... more) {
    return workspace.run(
        Stream.concat(
                Stream.of("links", "--external", "--allow-private", "--pause", "0"),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  private List<String> lines() throws IOException {
    return workspace.read(LEDGER).lines().toList();
  }

  @Test
  void aFindingStandsAtTheContentThatHasTheAddress() throws IOException {
    var run = run();
    assertEquals(
        List.of(new Run.Finding("content/sources/gone.yaml", "3:6", "error", "failing-link")),
        run.findings(),
        run.err());
    assertEquals(1, run.exit().value());
    assertEquals(2, lines().size());
  }

  @Test
  void aSecondRunAsksNobody() throws IOException {
    run();
    String ledger = workspace.read(LEDGER);
    asked.clear();
    var run = run();
    assertEquals(List.of(), asked);
    assertEquals(ledger, workspace.read(LEDGER));
    assertTrue(run.err().contains("0 asked, 2 known from the ledger, 0 put off; requests: 0"));
  }

  @Test
  void whatFailsOnSeveralDaysIsGone() {
    for (var day : List.of("2026-01-01", "2026-01-05", "2026-01-09")) {
      run("--today", day);
    }
    var run = run("--today", "2026-01-20");
    assertEquals(List.of("gone-link"), run.findings().stream().map(Run.Finding::code).toList());
    assertEquals(1, run.exit().value());
  }

  @Test
  void aWarningStopsOnlyWhereThatIsWanted() {
    statuses.put("/gone", 301);
    assertEquals(
        List.of("moved-link"), run("--all").findings().stream().map(Run.Finding::code).toList());
    assertEquals(0, run().exit().value());
    assertEquals(1, run("--strict").exit().value());
  }

  @Test
  void withoutTheOptionNobodyIsAskedAndNothingWritten() {
    var run = workspace.run("links");
    assertEquals(0, run.exit().value(), run.err());
    assertEquals(List.of(), asked);
    assertFalse(Files.exists(folder.resolve(".links")));
  }

  @Test
  void privateServersAreNotAskedUnlessAllowed() {
    var run = workspace.run("links", "--external");
    assertEquals(List.of(), asked);
    assertEquals(
        List.of("unsafe-link", "unsafe-link"),
        run.findings().stream().map(Run.Finding::code).toList());
  }

  @Test
  void anotherFolderHasPlacesInItsPagesAndALedgerOfItsOwn() throws IOException {
    var run = run("site-out", "--ledger", "other/kept.jsonl");
    assertEquals(
        List.of(new Run.Finding("site-out/index.html", "3:12", "error", "failing-link")),
        run.findings());
    assertEquals(2, workspace.read("other/kept.jsonl").lines().count());
    assertFalse(Files.exists(folder.resolve(LEDGER)));
  }

  @Test
  void everyFormTellsTheFinding() {
    for (var form : List.of("json", "github", "sarif", "junit", "markdown")) {
      var run = run("--format", form, "--lang", "en");
      assertTrue(run.out().contains(address("/gone")), form + ": " + run.out());
    }
  }

  @Test
  void anExceptionLetsAFindingPassUntilItsLastDay() throws IOException {
    workspace.write(
        ".links/exceptions.yaml",
        "exceptions:\n  - pattern: "
            + address("/*")
            + "\n    reason: known\n    until: 2026-01-03\n");
    var run = run();
    assertEquals(List.of(), run.findings(), run.err());
    assertTrue(run.err().contains("1 excepted, 1 ok"), run.err());
    assertEquals(
        List.of("expired-exception", "failing-link"),
        run("--today", "2026-01-04").findings().stream().map(Run.Finding::code).toList());
  }

  @Test
  void whatTheLedgerKnowsIsWrittenIntoSources() throws IOException {
    workspace = SiteCase.shared(folder);
    String source = workspace.read("content/sources/release.yaml");
    workspace.write(
        "content/sources/release.yaml",
        source.replace("https://nasa.example/rover", address("/well")));
    var run = run("--apply");
    assertTrue(run.err().contains("sources that were changed: 1"), run.err());
    assertTrue(
        workspace.read("content/sources/release.yaml").contains("accessed: 2026-01-01"),
        workspace.read("content/sources/release.yaml"));
  }

  @Test
  void whatWasPublishedAndHasVanishedIsReported() throws IOException {
    workspace.write(
        "last.xml",
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/</loc></url>
        <url><loc>https://example.org/old/</loc></url></urlset>
        """);
    var run = workspace.run("links", "--published", "last.xml");
    assertEquals(List.of("vanished-address"), codes(run));
    assertEquals(List.of(), asked);
  }

  private static List<String> codes(Run run) {
    return run.findings().stream().map(Run.Finding::code).toList();
  }

  @Test
  void theSitemapMayBeOnTheWeb() throws IOException {
    pages.put(
        "/sitemap.xml",
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/old/</loc></url></urlset>
        """);
    String last = address("/sitemap.xml");
    var run =
        workspace.run(
            "links", "--published", last, "--base-url", "https://example.org/", "--allow-private");
    assertEquals(List.of("vanished-address"), codes(run), run.err());
    assertEquals(List.of("GET /sitemap.xml"), asked);
  }

  @Test
  void aSiteThatWasNeverPublishedHasLostNothing() throws IOException {
    var run = workspace.run("links", "--published", address("/gone"), "--allow-private");
    assertEquals(List.of(), run.findings());
    assertEquals(0, run.exit().value());
    assertEquals(List.of("GET /gone"), asked);
  }

  @Test
  void noMoreThanWantedAreAsked() throws IOException {
    run("--most", "1");
    assertEquals(1, lines().size());
  }

  @Test
  void whatIsInterruptedKeepsWhatItKnows() throws IOException {
    onAsked.put("/well", new Interruption(Thread.currentThread()));
    var run = run();
    assertFalse(Thread.interrupted());
    assertEquals(3, run.exit().value(), run.err());
    assertTrue(
        run.err().contains("interrupted; what was found out so far is in the ledger"), run.err());
    assertTrue(workspace.read(LEDGER).startsWith("{\"address\":\"" + address("/gone") + "\""));
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefusedWithAWayOut() {
    var wrong =
        Map.of(
            "links --all",
            "--all is about asking the web; add --external",
            "links --ledger x",
            "--ledger is read where the web is asked or sources are changed; add --external or"
                + " --apply",
            "links site-out --external",
            "nothing is known of the content of this folder; name that with --content, or with"
                + " --ledger a file for what the web answers",
            "links site-out --apply",
            "--apply is about the sources of the content; name the content of this folder with"
                + " --content",
            "links --external --most 0",
            "--most takes a number from 1 to 2147483647, not 0",
            "links --external --pause 0",
            "--pause takes a number from 1 to 60, not 0",
            "links --external --exceptions none.yaml",
            "there is no file 'none.yaml' with exceptions; leave out --exceptions where there are"
                + " none");
    wrong.forEach((line, said) ->
        assertEquals(
            "exit 2\nakkord: " + said + "\n", workspace.run(line.split(" ")).outcome(), line));
  }
}
