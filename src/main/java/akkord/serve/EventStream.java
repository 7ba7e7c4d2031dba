package akkord.serve;

import akkord.build.LiveSite.Showing;
import akkord.route.Artifact;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells one open page what happens to it, as Server-Sent Events: {@code status} with what is wrong,
 * {@code styles} and {@code page} where there is a new one to be fetched. Each is sent only where
 * it tells something new.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">HTML, Server-sent
 *     events</a>
 */
final class EventStream {

  private static final String ALIVE = ":\n\n";

  private final OpenPage page;
  private final StreamSource source;
  private Optional<byte[]> shown = Optional.empty();
  private String status = "";

  EventStream(OpenPage page, StreamSource source) {
    this.page = page;
    this.source = source;
  }

  /** Tells everything until the page is left. */
  void send(Socket socket, ClientLines lines, AnswerWriter out)
      throws IOException, InterruptedException {
    Thread.ofVirtual().start(() -> watch(socket, lines));
    out.beginEvents();
    var changes = source.changes();
    Optional<Showing> last = Optional.empty();
    while (!socket.isClosed()) {
      long count = changes.count();
      var showing = Optional.of(source.live().showing());
      String news = showing.equals(last) ? ALIVE : news(showing.get());
      last = showing;
      if (!news.isEmpty()) {
        out.write(news.getBytes(StandardCharsets.UTF_8));
      }
      changes.await(count, source.limits().idle().dividedBy(2));
    }
  }

  /** Ends the stream as soon as the browser leaves the page. */
  private void watch(Socket socket, ClientLines lines) {
    try (socket) {
      lines.awaitEnd();
    } catch (IOException gone) {
      // What was waited for.
    } finally {
      source.changes().signal();
    }
  }

  private String news(Showing showing) throws InterruptedException {
    var artifact = source.pages().shown(page.path(), showing.files());
    return change(artifact) + status(showing, artifact);
  }

  private String change(Artifact artifact) {
    byte[] fresh = artifact.bytes();
    var change =
        shown.isPresent()
            ? PageChange.between(shown.get(), fresh)
            : page.seen().equals(PageScript.digest(fresh)) ? PageChange.NONE : PageChange.PAGE;
    shown = Optional.of(fresh);
    return switch (change) {
      case NONE -> "";
      case STYLES -> event("styles", "");
      case PAGE -> event("page", "");
    };
  }

  private String status(Showing showing, Artifact artifact) {
    String now = source.overlay().status(showing, artifact, page.wording());
    if (now.equals(status)) {
      return "";
    }
    status = now;
    return event("status", now);
  }

  private static String event(String name, String data) {
    return "event: " + name + "\ndata: " + data.strip().replace("\n", "\ndata: ") + "\n\n";
  }
}
