package akkord.serve;

import akkord.diagnostic.Wording;
import akkord.fixture.MemoryLiveSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A server of a small site with short limits, and what went wrong in it. */
final class RunningServer implements AutoCloseable {

  static final Duration HEAD = Duration.ofMillis(200);
  static final Limits LIMITS =
      new Limits(
          8,
          8 << 10,
          100,
          HEAD,
          Duration.ofMillis(1_000),
          Duration.ofSeconds(5),
          Duration.ofMillis(100));
  static final Token TOKEN = new Token("5ecret");

  final MemoryLiveSite live;
  final BlockingQueue<RuntimeException> bugs = new LinkedBlockingQueue<>();
  private final SiteServer server;

  private RunningServer(MemoryLiveSite live, Limits limits, Optional<Editor> editor)
      throws IOException {
    this.live = live;
    server = SiteServer.bind(0, limits);
    server.serve(
        live,
        new ServerSettings(
            TOKEN,
            Wording.ENGLISH,
            editor,
            () -> (_, line) -> Optional.of("line " + line + " of the text"),
            (code, wording) -> Optional.of("/" + wording.language() + "/handbook/#" + code.id()),
            bugs::add));
  }

  /** A server whose limits are short. */
  static RunningServer start(MemoryLiveSite live) throws IOException {
    return new RunningServer(live, LIMITS, Optional.empty());
  }

  /** A site with a page in a folder, a page for missing addresses and a source. */
  static MemoryLiveSite site(Path source) {
    return new MemoryLiveSite()
        .with("index.html", page("home"))
        .with("de/index.html", page("de"))
        .with("404.html", page("missing"))
        .with("icon.svg", "<svg/>")
        .with("assets/site.css", "p { color: red }")
        .withSource("content/de.md", source);
  }

  static String page(String text) {
    return "<!DOCTYPE html><html lang=\"en\"><body><p>" + text + "</p></body></html>";
  }

  int port() {
    return server.address().getPort();
  }

  /** How many clients it has. */
  int clients() {
    return server.clients();
  }

  /** What a client gets that says all it has to say at once. */
  RawAnswers ask(String request) throws IOException {
    try (var client = client()) {
      client.say(request);
      client.done();
      return client.answers();
    }
  }

  /** What a client gets that asks for a path. */
  RawAnswers get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n");
  }

  RawClient client() throws IOException {
    return new RawClient(new Socket(InetAddress.getLoopbackAddress(), port()));
  }

  @Override
  public void close() {
    server.close();
  }
}
