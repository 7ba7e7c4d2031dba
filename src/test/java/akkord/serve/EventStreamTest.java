package akkord.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.build.LiveSite.Work;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open page is told what it has to do, and nothing else. */
class EventStreamTest {

  private static final Map.Entry<String, String> PAGE = Map.entry("page", "");
  private static final Map.Entry<String, String> STYLES = Map.entry("styles", "");
  private static final String SHEET = "<link rel=\"stylesheet\" href=\"assets/%s.css\">%s</body>";

  private final RunningServer server;

  EventStreamTest() throws IOException {
    server = RunningServer.start(RunningServer.site(Path.of("de.md")));
  }

  @BeforeEach
  void show() {
    show("a", "old");
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void show(String sheet, String text, Diagnostic... findings) {
    server.live.with("index.html", SHEET.formatted(sheet, text)).show(Work.DONE, findings);
  }

  /** A browser that has a page, with the events that it gets. */
  private RawClient.Events open(RawClient client, String path, String seen) throws IOException {
    client.say(
        "GET /_akkord/events?token=5ecret&lang=de&path="
            + path
            + "&seen="
            + seen
            + " HTTP/1.1\r\nHost: localhost:"
            + server.port()
            + "\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n\r\n");
    return client.events();
  }

  private static String digest(String sheet, String text) {
    return PageScript.digest(SHEET.formatted(sheet, text).getBytes(UTF_8));
  }

  private static Diagnostic finding() {
    return new Diagnostic(
        DiagnosticCode.MISSING_KEY, Location.startOf(new SourcePath("content/a.yaml")), "no title");
  }

  @Test
  void aPageThatHasChangedSinceItWasSentIsFetchedAgain() throws IOException {
    try (var client = server.client()) {
      assertEquals(PAGE, open(client, "/", digest("a", "older")).next());
    }
  }

  @Test
  void ofAPageThatIsUpToDateOnlyTheStateIsTold() throws IOException {
    try (var client = server.client()) {
      assertEquals("status", open(client, "/", digest("a", "old")).next().getKey());
    }
  }

  @Test
  void eachChangeIsToldOnce() throws IOException {
    try (var client = server.client()) {
      var events = open(client, "/", digest("a", "old"));
      events.next();
      show("a", "new");
      assertEquals(PAGE, events.next());
      show("b", "new");
      assertEquals(STYLES, events.next());
      server.live.with("other/index.html", "other").show(Work.DONE); // not this page
      show("b", "newer");
      assertEquals(PAGE, events.next());
    }
  }

  @Test
  void whatIsWrongIsToldUntilItIsMended() throws IOException {
    try (var client = server.client()) {
      var events = open(client, "/", digest("a", "old"));
      assertTrue(events.next().getValue().contains("\"title\" : \"\""));
      show("a", "old", finding());
      assertTrue(events.next().getValue().contains("\"title\" : \"1 Fehler\""));
      show("a", "old");
      assertTrue(events.next().getValue().contains("\"title\" : \"\""));
    }
  }

  @Test
  void aPageThatComesIntoBeingReplacesThatForMissingOnes() throws IOException {
    try (var client = server.client()) {
      String missing = PageScript.digest(RunningServer.page("missing").getBytes(UTF_8));
      var events = open(client, "/new/", missing);
      events.next();
      server.live.with("new/index.html", "new").show(Work.DONE);
      assertEquals(PAGE, events.next());
    }
  }

  @Test
  void aBugEndsTheStreamAndIsToldToThePersonAtTheMachine()
      throws IOException, InterruptedException {
    try (var client = server.client()) {
      var events = open(client, "/", digest("a", "old"));
      events.next();
      server.live.failing(new IllegalStateException("a bug"));
      show("a", "new");
      assertEquals("end", events.next().getKey());
      assertEquals("a bug", server.bugs.take().getMessage());
    }
  }

  @Test
  void whoeverLeavesMakesRoomForOthers() throws IOException {
    for (int i = 0; i < 5 * RunningServer.LIMITS.connections(); i++) {
      Map.Entry<String, String> first;
      do {
        try (var client = server.client()) {
          first = open(client, "/", digest("a", "old")).next();
        }
      } while (first.getKey().equals("end")); // the one before is about to leave
      assertEquals("status", first.getKey());
    }
  }
}
