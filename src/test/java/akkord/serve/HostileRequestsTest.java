package akkord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.build.LiveSite.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent to the server, it refuses what it must, tells nothing, and goes on. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileRequestsTest {

  private static final String SECRET = "a text that is not published";

  /** What no answer may hold: sources, traces, leave for other sites, what the client has said. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          SECRET
              + "|root:|\\tat |Exception|(?i:access-control-|set-cookie|evil|<script>alert)"
              + "|(?m:^Location: *+(?!/[^/\\\\]))");

  private final RunningServer server;

  HostileRequestsTest(@TempDir Path folder) throws IOException {
    var source = Files.writeString(folder.resolve("de.md"), SECRET);
    server = RunningServer.start(RunningServer.site(source));
  }

  @BeforeAll
  void show() {
    server.live.show(Work.DONE);
  }

  @AfterAll
  void close() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("akkord.serve.HostileRequest#all")
  void isRefusedAndHarmsNothing(HostileRequest hostile) throws IOException, InterruptedException {
    var answers = hostile.send(server);
    assertEquals(hostile.outcome(), answers.statuses(), answers.text());
    var redirect = answers.text().replace("Location: /de/?//evil.example", "Location: /de/");
    assertEquals(List.of(), FORBIDDEN.matcher(redirect).results().map(r -> r.group()).toList());
    assertEquals("200", server.get("/").statuses());
    assertEquals(List.of(), List.copyOf(server.bugs));
  }
}
