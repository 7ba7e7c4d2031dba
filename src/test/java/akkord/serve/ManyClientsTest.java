package akkord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.build.LiveSite.Work;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * However many clients come, whoever asks for a page gets it, and nothing of the others is left.
 */
class ManyClientsTest {

  private static final int MANY = 1_000;
  private static final int ROUNDS = 20;
  private static final int MOST = RunningServer.LIMITS.connections();

  private final RunningServer server;
  private final List<RawClient> others = new ArrayList<>();

  ManyClientsTest() throws IOException {
    server = RunningServer.start(RunningServer.site(Path.of("de.md")));
  }

  @BeforeEach
  void show() {
    server.live.show(Work.DONE);
  }

  @AfterEach
  void close() throws IOException {
    leave();
    server.close();
  }

  private void leave() throws IOException {
    for (var client : others) {
      client.close();
    }
    others.clear();
  }

  private void come(int count, String first) throws IOException {
    for (int i = 0; i < count; i++) {
      var client = server.client();
      client.say(first);
      others.add(client);
    }
  }

  private String eventRequest() {
    return "GET /_akkord/events?token=5ecret&lang=de&path=/ HTTP/1.1\r\nHost: localhost:"
        + server.port()
        + "\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n\r\n";
  }

  @Test
  void clientsThatSaySlowlyWhatTheyWantKeepNobodyOut() throws IOException, InterruptedException {
    for (int i = 0; i < MANY; i++) {
      come(1, "G");
      if (i % 100 == 99) {
        assertEquals("200", server.get("/").statuses());
      }
    }
    awaitClients(0);
  }

  @Test
  void clientsThatSayNothingKeepNobodyOut() throws IOException, InterruptedException {
    come(2 * MOST, "");
    assertEquals("200", server.get("/").statuses());
    awaitClients(0);
  }

  @Test
  void whoIsBeingAnsweredStays() throws IOException {
    come(1, eventRequest());
    var events = others.getFirst().events();
    assertEquals("page", events.next().getKey());
    come(2 * MOST, "G");
    assertEquals("200", server.get("/").statuses());
    server.live.with("index.html", RunningServer.page("new")).show(Work.DONE);
    assertEquals("status", events.next().getKey());
    assertEquals("page", events.next().getKey());
  }

  @Test
  void moreOpenPagesThanAllowedAreToldToComeLater() throws IOException, InterruptedException {
    openPages();
    assertEquals("503", server.get("/").statuses());
    leave();
    awaitClients(0);
    assertEquals("200", server.get("/").statuses());
  }

  /** As many open pages as may be, each of which has been told something. */
  private void openPages() throws IOException {
    come(MOST, eventRequest());
    for (var client : others) {
      assertEquals("page", client.events().next().getKey());
    }
  }

  @Test
  void nothingIsLeftOfPagesThatWereOpen() throws IOException, InterruptedException {
    openPages();
    leave();
    awaitClients(0);
    long before = openFiles();
    for (int round = 0; round < ROUNDS; round++) {
      openPages();
      leave();
      awaitClients(0);
    }
    assertTrue(openFiles() < before + MOST, "files are left open");
    assertEquals(List.of(), List.copyOf(server.bugs));
  }

  /** Waits until so many clients are left; what never comes is ended by the time-out. */
  private void awaitClients(int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (server.clients() != count && System.nanoTime() < end) {
      Thread.sleep(1);
    }
    assertEquals(count, server.clients());
  }

  /** How many files and connections the machine counts; none where it does not count. */
  private static long openFiles() {
    return Optional.of(ManagementFactory.getOperatingSystemMXBean())
        .filter(UnixOperatingSystemMXBean.class::isInstance)
        .map(UnixOperatingSystemMXBean.class::cast)
        .map(UnixOperatingSystemMXBean::getOpenFileDescriptorCount)
        .orElse(0L);
  }
}
