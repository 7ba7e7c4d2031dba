package akkord.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.build.LiveSite.Work;
import akkord.fixture.MemoryLiveSite;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteServerTest {

  private static final String SCRIPT =
      "<script src=\"/_akkord/client.js\" data-token=\"5ecret\" data-seen=\"%s\"></script>";

  private final RunningServer server;

  SiteServerTest(@TempDir Path folder) throws IOException {
    var source = Files.writeString(folder.resolve("de.md"), "Größe <b>");
    server = RunningServer.start(RunningServer.site(source));
  }

  @BeforeEach
  void show() {
    server.live.show(Work.DONE);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static String withScript(String page) {
    String script = SCRIPT.formatted(PageScript.digest(page.getBytes(UTF_8)));
    return page.replace("</body>", script + "</body>");
  }

  @Test
  void aPageIsSentWithTheScriptThatKeepsItUpToDate() throws IOException {
    var answer = server.get("/").only();
    assertEquals(
        List.of(
            "HTTP/1.1 200 OK",
            "Content-Type: text/html; charset=utf-8",
            "Content-Length: " + answer.body().length(),
            "Content-Security-Policy: frame-ancestors 'self'",
            "Cross-Origin-Resource-Policy: same-origin",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: same-origin",
            "Cache-Control: no-store"),
        answer.head().lines().toList());
    assertEquals(withScript(RunningServer.page("home")), answer.body());
  }

  @Test
  void aPageWithoutAnEndGetsTheScriptThere() throws IOException {
    server.live.with("index.html", "<p>cut").show(Work.DONE);
    assertEquals(
        "<p>cut" + SCRIPT.formatted(PageScript.digest("<p>cut".getBytes(UTF_8))),
        server.get("/").only().body());
  }

  @Test
  void aFolderMeansItsPage() throws IOException {
    assertEquals(withScript(RunningServer.page("de")), server.get("/de/").only().body());
  }

  @Test
  void aFolderWithoutItsSlashIsSentThere() throws IOException {
    var answer = server.get("/de?a=b").only();
    assertEquals("302", answer.status());
    assertEquals("/de/?a=b", answer.field("Location"));
  }

  @Test
  void whatIsMissingGetsTheSitesPageForThat() throws IOException {
    var answer = server.get("/none").only();
    assertEquals("404", answer.status());
    assertEquals(withScript(RunningServer.page("missing")), answer.body());
  }

  @Test
  void whereThereIsNoSiteYetThePageSaysSo() throws IOException {
    try (var empty = RunningServer.start(new MemoryLiveSite())) {
      var answer = empty.get("/").only();
      assertEquals("404", answer.status());
      assertTrue(answer.body().contains("<p>There is no page here that could be shown yet.</p>"));
      assertTrue(answer.body().contains("<script src=\"/_akkord/client.js\""));
    }
  }

  @Test
  void aHeadIsThatOfTheWholeAnswer() throws IOException {
    String request = " /icon.svg HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n\r\n";
    String whole = server.ask("GET" + request).text();
    assertEquals(whole.substring(0, whole.length() - "<svg/>".length()), head(request));
  }

  private String head(String request) throws IOException {
    return server.ask("HEAD" + request).text();
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, text/html; charset=utf-8",
    "a.css, text/css; charset=utf-8",
    "a.js, text/javascript; charset=utf-8",
    "a.mjs, text/javascript; charset=utf-8",
    "a.txt, text/plain; charset=utf-8",
    "a.md, text/markdown; charset=utf-8",
    "a.csv, text/csv; charset=utf-8",
    "a.ics, text/calendar; charset=utf-8",
    "a.xml, application/xml; charset=utf-8",
    "a.json, application/json",
    "a.csl.json, application/json",
    "a.jsonld, application/ld+json",
    "a.webmanifest, application/manifest+json",
    "a.svg, image/svg+xml",
    "a.png, image/png",
    "a.avif, image/avif",
    "a.woff2, font/woff2",
    "a.wasm, application/wasm",
    "CNAME, application/octet-stream"
  })
  void filesAreSentAsWhatTheyAre(String name, String mediaType) throws IOException {
    server.live.with(name, "x").show(Work.DONE);
    assertEquals(mediaType, server.get("/" + name).only().field("Content-Type"));
  }

  @Test
  void aSourceIsSentAsTextThatDoesNothing() throws IOException {
    var answer = server.get("/_akkord/source?file=content%2Fde.md").only();
    assertEquals("text/plain; charset=utf-8", answer.field("Content-Type"));
    assertEquals("default-src 'none'; sandbox", answer.field("Content-Security-Policy"));
    assertEquals("Größe <b>", new String(answer.body().getBytes(ISO_8859_1), UTF_8));
  }

  @Test
  void aSourceThatWasSwappedForALinkIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    var secret = Files.writeString(elsewhere.resolve("secret"), "secret");
    var link = Files.createSymbolicLink(elsewhere.resolve("en.md"), secret);
    server.live.withSource("content/en.md", link).show(Work.DONE);
    var answer = server.get("/_akkord/source?file=content%2Fen.md").only();
    assertEquals("500 Internal Server Error\n", answer.body());
  }

  @Test
  void aBugIsToldToThePersonAtTheMachineOnly() throws IOException, InterruptedException {
    var live = new MemoryLiveSite().failing(new IllegalStateException("a bug"));
    try (var broken = RunningServer.start(live)) {
      assertEquals("500 Internal Server Error\n", broken.get("/").only().body());
      assertEquals("a bug", broken.bugs.take().getMessage());
    }
  }

  @Test
  void aPortThatIsTakenIsRefused() {
    assertThrows(BindException.class, () -> SiteServer.bind(server.port(), Limits.STANDARD));
  }

  @Test
  void otherMachinesDoNotReachIt() throws IOException {
    var others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !(address instanceof Inet6Address))
            .toList();
    for (InetAddress other : others) {
      assertThrows(ConnectException.class, () -> new Socket(other, server.port()).close());
    }
  }

  @Test
  void itAnswersNoMoreOnceClosed() {
    server.close();
    assertThrows(ConnectException.class, server::client);
  }
}
