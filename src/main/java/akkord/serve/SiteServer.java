package akkord.serve;

import akkord.build.LiveSite;
import akkord.serve.Answer.Response;
import akkord.serve.AnswerWriter.Afterwards;
import akkord.serve.Request.Method;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Serves a live site to the browsers of this machine. Safe for use by several threads. */
public final class SiteServer implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int BACKLOG = 64;

  private final ServerSocket door;
  private final Limits limits;
  private final Deadlines deadlines = new Deadlines();
  private final Changes changes = new Changes();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private SiteServer(ServerSocket door, Limits limits) {
    this.door = door;
    this.limits = limits;
  }

  /**
   * Takes a port of this machine. Clients wait until there is something to {@link #serve}.
   *
   * @param port the port; 0 for any that is free
   * @throws java.net.BindException if another program has it
   */
  public static SiteServer bind(int port, Limits limits) throws IOException {
    var door = new ServerSocket();
    try {
      door.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
    } catch (IOException taken) {
      door.close();
      throw taken;
    }
    return new SiteServer(door, limits);
  }

  /** Where the site begins. */
  public URI address() {
    return URI.create("http://localhost:" + door.getLocalPort() + "/");
  }

  /** Begins to answer. */
  public void serve(LiveSite live, ServerSettings settings) {
    var rules = AccessRules.forPort(door.getLocalPort(), settings.token());
    var router = new Router(live, rules, settings, limits, changes);
    live.listen(changes::signal);
    Thread.ofVirtual().name("akkord-server").start(() -> accept(router));
  }

  private void accept(Router router) {
    while (!door.isClosed()) {
      try {
        admit(door.accept(), router);
      } catch (IOException passing) {
        // Closed, as the loop will see, or a client that was gone before it came in.
        Thread.yield();
      }
    }
  }

  private void admit(Socket socket, Router router) throws IOException {
    if (open.size() >= limits.connections()) {
      try (socket) {
        new AnswerWriter(socket, limits, deadlines)
            .write(Response.of(Status.UNAVAILABLE), Method.GET, Afterwards.CLOSE);
      }
      return;
    }
    open.add(socket);
    var connection = new Connection(socket, limits, router, deadlines);
    Thread.ofVirtual()
        .start(() -> {
          try {
            connection.run();
          } finally {
            open.remove(socket);
          }
        });
  }

  /** Leaves all clients and gives the port back. */
  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException gone) {
      // The port is free in any case.
    }
    open.forEach(Deadlines::closeNow);
    changes.signal();
    deadlines.close();
  }
}
