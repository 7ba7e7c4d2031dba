package akkord.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.http.Authority.Validity;
import akkord.http.Question.Limits;
import akkord.http.Question.Method;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server answers arrives as it was sent. */
class HttpAskerTest {

  private final ZooServer zoo;
  private final ZooNetwork network;

  HttpAskerTest() throws IOException {
    zoo = new ZooServer(InstantSource.system());
    network = new ZooNetwork(zoo);
  }

  @AfterEach
  void close() throws IOException {
    zoo.close();
  }

  @Test
  void smoke() throws Exception {
    zoo.on("a.example", "/x", e -> e.reply(200, "hallo", "X-A: b"));
    var asker = new HttpAsker(Reach.PUBLIC, network, null);
    var q =
        new Question(
            WebAddress.parse("http://a.example/x?y").orElseThrow(),
            Method.GET,
            Headers.NONE,
            new Limits(Duration.ofSeconds(5), 100));
    var reply = (Answer.Reply) asker.ask(q);
    assertEquals("hallo", new String(reply.body(), UTF_8));
    assertEquals(List.of("GET http://a.example/x?y"), zoo.lines());
    System.err.println(zoo.seen() + " " + reply.headers());
    var root = Authority.root();
    zoo.identify("a.example", root.intermediate().identity("a.example", Validity.NOW));
    zoo.identify("b.example", root.intermediate().identity("b.example", Validity.NOW).alone());
    zoo.identify("c.example", root.identity("x.example", Validity.NOW));
    zoo.identify("d.example", root.identity("d.example", Validity.PAST));
    zoo.identify("e.example", Authority.selfSigned("e.example"));
    zoo.identify("f.example", Authority.root().identity("f.example", Validity.NOW));
    zoo.identify("g.example", root.identity("g.example", Validity.FUTURE));
    var tls = new HttpAsker(Reach.PUBLIC, network, root.trusted());
    for (String h : List.of("a", "b", "c", "d", "e", "f", "g")) {
      System.err.println(
          h
              + tls.ask(
                  new Question(
                      WebAddress.parse("https://" + h + ".example/x?y").orElseThrow(),
                      Method.GET,
                      Headers.NONE,
                      new Limits(Duration.ofSeconds(5), 100))));
    }
  }
}
