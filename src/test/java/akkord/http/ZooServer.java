package akkord.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine with many hosts, each of which answers as it was told to, however badly.
 *
 * <p>{@code zoo.on("host.example", "/page", exchange -> exchange.reply(200, "text"))} sets what a
 * host answers to a path (without its query), {@code "*"} what it answers to all others; a host of
 * which nothing is known answers 404. {@link #identify} gives a host a certificate. {@link
 * ZooNetwork} leads all names here, and {@link #seen} tells what was asked for, and when by the
 * given clock.
 */
public final class ZooServer implements AutoCloseable {

  /** What a host does when it is asked. */
  @FunctionalInterface
  public interface Answering {
    void answer(Exchange exchange) throws IOException, InterruptedException;
  }

  /**
   * A request that arrived.
   *
   * @param at when its header had been read
   */
  public record Seen(
      Instant at, String scheme, String host, String method, String target, Headers headers) {

    /** The request in a few words, such as {@code GET http://host.example/page}. */
    public String line() {
      return method + " " + scheme + "://" + host + target;
    }
  }

  private final InstantSource clock;
  private final ServerSocket plain;
  private final Map<String, ServerSocket> secure = new HashMap<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Map<String, Answering> answers = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();
  private int connections;

  public ZooServer(InstantSource clock) throws IOException {
    this.clock = clock;
    plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    serve(plain, connection -> converse(new Exchange(connection, "http")));
  }

  /** Sets what a host answers to a path, or to all other paths ({@code "*"}). */
  public synchronized ZooServer on(String host, String path, Answering answer) {
    answers.put(host + " " + path, answer);
    return this;
  }

  /** Gives a host a certificate; without one, nothing listens at its port for encryption. */
  public synchronized ZooServer identify(String host, Identity identity) throws IOException {
    var socket =
        identity
            .context()
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    secure.put(host, socket);
    serve(
        socket,
        connection -> {
          ((SSLSocket) connection).startHandshake();
          converse(new Exchange(connection, "https"));
        });
    return this;
  }

  /** Lets a host speak at its port for encryption without any, and without being asked. */
  public synchronized ZooServer speakPlainly(String host, Answering answer) throws IOException {
    var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    secure.put(host, socket);
    serve(
        socket,
        connection -> {
          var exchange = new Exchange(connection, "tcp");
          answer.answer(exchange);
          exchange.end();
        });
    return this;
  }

  /** The port at which all hosts listen without encryption. */
  public int port() {
    return plain.getLocalPort();
  }

  /** The port at which a host listens with its certificate; 0 where there is none. */
  public synchronized int securePort(String host) {
    var socket = secure.get(host);
    return socket == null ? 0 : socket.getLocalPort();
  }

  /** All requests so far, in their order. */
  public synchronized List<Seen> seen() {
    return List.copyOf(seen);
  }

  /** The lines of all requests so far, in their order. */
  public List<String> lines() {
    return seen().stream().map(Seen::line).toList();
  }

  /** How many connections were accepted, whether or not something was asked. */
  public synchronized int connections() {
    return connections;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  private interface Service {
    void serve(Socket connection) throws IOException, InterruptedException;
  }

  private void serve(ServerSocket listening, Service service) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (true) {
              accept(listening.accept(), service);
            }
          } catch (IOException closed) {
            // That is how it ends.
          }
        });
  }

  private void accept(Socket socket, Service service) {
    open.add(socket);
    synchronized (this) {
      connections++;
    }
    Thread.ofVirtual()
        .start(() -> {
          try (socket) {
            service.serve(socket);
          } catch (IOException | InterruptedException gone) {
            // The one who asked has left, or the test is over.
          } finally {
            open.remove(socket);
          }
        });
  }

  private void converse(Exchange exchange) throws IOException, InterruptedException {
    if (!exchange.read()) {
      return;
    }
    String host = exchange.host().toLowerCase(Locale.ROOT);
    begin(host, exchange).answer(exchange);
    exchange.end();
  }

  private synchronized Answering begin(String host, Exchange exchange) {
    String target = exchange.target();
    seen.add(
        new Seen(
            clock.instant(),
            exchange.scheme(),
            host,
            exchange.method(),
            target,
            exchange.headers()));
    String path = host + " " + target.replaceFirst("\\?.*", "");
    exchange.count(counts.merge(path, 1, Integer::sum));
    @Nullable Answering answer = answers.getOrDefault(path, answers.get(host + " *"));
    return answer == null ? unknown -> unknown.reply(404, "Not Found") : answer;
  }

  @Override
  public synchronized void close() throws IOException {
    plain.close();
    for (var socket : secure.values()) {
      socket.close();
    }
    for (var socket : open) {
      socket.close();
    }
  }
}
