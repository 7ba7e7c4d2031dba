package akkord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.http.Question.Limits;
import akkord.http.Question.Method;
import java.io.IOException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A server with its network, and somebody who asks there within narrow limits. */
final class Zoo implements AutoCloseable {

  /** More than any test needs. */
  static final Duration TIME = Duration.ofSeconds(60);

  /** For tests in which the time runs out. */
  static final Duration SHORT = Duration.ofMillis(80);

  static final int BYTES = 1_000;

  final ZooServer server;
  final ZooNetwork network;

  Zoo() throws IOException {
    server = new ZooServer(InstantSource.system());
    network = new ZooNetwork(server);
  }

  /** What comes of a question for an address. */
  Answer ask(Method method, String address, Duration time) throws InterruptedException {
    var question = new Question(read(address), method, Headers.NONE, new Limits(time, BYTES));
    return new HttpAsker(Reach.PUBLIC, network, null).ask(question);
  }

  Answer get(String address) throws InterruptedException {
    return ask(Method.GET, address, TIME);
  }

  /** The same, where a test's own certificates are trusted. */
  Answer get(String address, @Nullable KeyStore roots) throws InterruptedException {
    var question = new Question(read(address), Method.GET, Headers.NONE, new Limits(TIME, BYTES));
    return new HttpAsker(Reach.PUBLIC, network, roots).ask(question);
  }

  /** What comes of a question to a host that answers it so. */
  Answer get(ZooServer.Answering answer) throws InterruptedException {
    server.on("host.example", "/", answer);
    return get("http://host.example/");
  }

  /** The same for an answer of these characters, after which the connection ends. */
  Answer raw(String answer) throws InterruptedException {
    return get(exchange -> exchange.raw(answer));
  }

  static WebAddress read(String address) {
    return WebAddress.parse(address).orElseThrow();
  }

  /** An answer on one line: its status, extent and body, or its fault. */
  static String shown(Answer answer) {
    return switch (answer) {
      case Answer.Reply reply ->
          reply.status() + " " + reply.extent() + " " + new String(reply.body(), UTF_8);
      case Answer.Failed failed -> failed.fault().name();
    };
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
