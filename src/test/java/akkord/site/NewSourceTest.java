package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The command {@code new source} takes over what a page says of itself, and no more. */
class NewSourceTest {

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));
  private HttpServer server;
  private String page = "";
  private String type = "text/html";

  NewSourceTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() throws IOException {
    workspace = SiteCase.shared(folder);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.getResponseHeaders().set("Last-Modified", "Tue, 09 Apr 2024 10:00:00 GMT");
          byte[] bytes = page.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/rover";
  }

  private Map<String, Object> read(String id) throws IOException {
    var text = workspace.read("content/sources/" + id + ".yaml");
    var read = new HashMap<String, Object>();
    if (new Load(LoadSettings.builder().build()).loadFromString(text) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> read.put(String.valueOf(key), value));
    }
    return read;
  }

  @Test
  void whatThePageSaysIsFilledIn() throws IOException {
    page =
        """
        <html lang="en"><title>A rover: "first" \u202e# steps</title>
        <meta property="og:site_name" content="nasa">
        <meta property="article:published_time" content="2024-04-10T08:00:00Z">
        """;
    var run = workspace.run("new", "source", address(), "--allow-private");
    assertEquals("content/sources/a-rover-first-steps-2024.yaml\n", run.out());
    assertEquals(
        Map.of(
            "type", "webpage",
            "title", Map.of("lang", "en", "text", "A rover: \"first\" # steps"),
            "publisher", "nasa",
            "issued", "2024-04-10",
            "accessed", "2026-01-01",
            "url", address(),
            "url_state", "verified",
            "level", "???",
            "language", "en"),
        read("a-rover-first-steps-2024"));
    assertEquals(
        List.of("gap"), workspace.run("check").findings().stream().map(Run.Finding::code).toList());
  }

  @Test
  void whatThePageDoesNotSayStaysAGap() throws IOException {
    page = "<title>Rover</title>";
    var run = workspace.run("new", "source", "x", address(), "--allow-private");
    assertTrue(run.err().contains("changed last on 2024-04-09"), run.err());
    assertEquals("???", read("x").get("issued"));
    assertEquals("???", read("x").get("publisher"));
  }

  @Test
  void aFileThatIsNoPageTellsNothing() throws IOException {
    type = "application/pdf";
    var run = workspace.run("new", "source", "x", address(), "--allow-private");
    assertEquals(0, run.exit().value());
    assertTrue(run.err().startsWith("note: this is no page of HTML and tells nothing"), run.err());
    assertEquals("2026-01-01", read("x").get("accessed"));
    assertEquals(Map.of("lang", "???", "text", "???"), read("x").get("title"));
  }

  @Test
  void aPageThatIsNotOpenedLeavesGapsAndNoDayOfAccess() throws IOException {
    var run = workspace.run("new", "source", address());
    assertEquals(0, run.exit().value());
    assertTrue(
        run.err()
            .startsWith(
                "note: the page was not opened: '127.0.0.1' is not a server of the public web"),
        run.err());
    var read = read("127-0-0-1-" + server.getAddress().getPort() + "-rover");
    assertFalse(read.containsKey("accessed"));
    assertEquals("???", read.get("url_state"));
  }

  @Test
  void offlineNothingIsOpened() throws IOException {
    var run = workspace.run("new", "source", "x", address(), "--allow-private", "--offline");
    assertEquals("written; gaps still to fill in, marked ???: 8\n", run.err());
    assertFalse(read("x").containsKey("accessed"));
  }
}
