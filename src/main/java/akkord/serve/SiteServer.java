package akkord.serve;

import akkord.build.LiveSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Serves a live site to the browsers of this machine. Safe for use by several threads. */
public final class SiteServer implements AutoCloseable {

  private static final int BACKLOG = 64;
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** The port is free only once nobody waits at it any more, at the latest after this. */
  private static final Duration LEAVING = Duration.ofSeconds(1);

  private final ServerSocket door;
  private final Limits limits;
  private final Deadlines deadlines = new Deadlines();
  private final Changes changes = new Changes();
  private final Clients clients;
  private final AtomicReference<@Nullable Thread> doorkeeper = new AtomicReference<>();

  private SiteServer(ServerSocket door, Limits limits) {
    this.door = door;
    this.limits = limits;
    this.clients = new Clients(limits.connections());
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
      var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      door.bind(new InetSocketAddress(loopback, port), BACKLOG);
    } catch (IOException taken) {
      door.close();
      throw taken;
    }
    return new SiteServer(door, limits);
  }

  /** Where the site begins. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
  }

  /** Begins to answer. */
  public void serve(LiveSite live, ServerSettings settings) {
    var rules = AccessRules.forPort(door.getLocalPort(), settings.token());
    var router = new Router(live, rules, settings, limits, changes);
    live.listen(changes::signal);
    doorkeeper.set(Thread.ofVirtual().name("akkord-server").start(() -> accept(router)));
  }

  private void accept(Router router) {
    while (!door.isClosed()) {
      try {
        admit(door.accept(), router);
      } catch (IOException passing) {
        // Closed, as the loop will see; or out of sockets for the moment.
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private void admit(Socket socket, Router router) {
    start(socket, router, clients.admit(socket) ? Connection::run : Connection::turnAway);
  }

  /** What is done with a client. */
  private interface Service {
    void give(Connection connection) throws IOException;
  }

  private void start(Socket socket, Router router, Service service) {
    Thread.ofVirtual()
        .start(() -> {
          try (socket) {
            service.give(new Connection(socket, limits, router, deadlines, clients));
          } catch (IOException gone) {
            // Nobody is left to be told.
          } catch (RuntimeException bug) {
            router.report(bug);
          } finally {
            clients.leave(socket);
          }
        });
  }

  /** How many clients are being listened to or answered. */
  int clients() {
    return clients.count();
  }

  /** Leaves all clients and gives the port back. */
  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException gone) {
      // The port is free in any case.
    }
    awaitDoorkeeper();
    clients.close();
    changes.signal();
    deadlines.close();
  }

  private void awaitDoorkeeper() {
    var waiting = doorkeeper.get();
    try {
      if (waiting != null) {
        waiting.join(LEAVING);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
