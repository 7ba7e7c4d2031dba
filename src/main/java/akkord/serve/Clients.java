package akkord.serve;

import java.net.Socket;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * The clients that are let in. Where there are too many, the one that has kept the server waiting
 * longest goes, so that those who hold connections without a request keep nobody out. Safe for use
 * by several threads.
 */
final class Clients {

  private final int most;
  private final Set<Socket> all = new HashSet<>();
  private final SequencedSet<Socket> waitedFor = new LinkedHashSet<>();

  Clients(int most) {
    this.most = most;
  }

  /** Whether a client is let in; not where all others are being answered. */
  boolean admit(Socket client) {
    var left = Optional.<Socket>empty();
    synchronized (this) {
      if (all.size() >= most) {
        if (waitedFor.isEmpty()) {
          return false;
        }
        left = Optional.of(waitedFor.removeFirst());
        all.remove(left.get());
      }
      all.add(client);
      waitedFor.add(client);
    }
    left.ifPresent(Deadlines::closeNow);
    return true;
  }

  /** A client's next request is waited for. */
  synchronized void await(Socket client) {
    if (all.contains(client)) {
      waitedFor.add(client);
    }
  }

  /** A client's request has come whole; it stays until it is answered. */
  synchronized void answer(Socket client) {
    waitedFor.remove(client);
  }

  /** A client has gone. */
  synchronized void leave(Socket client) {
    all.remove(client);
    waitedFor.remove(client);
  }

  /** How many there are. */
  synchronized int count() {
    return all.size();
  }

  /** Leaves all of them. */
  void close() {
    Set<Socket> left;
    synchronized (this) {
      left = Set.copyOf(all);
    }
    left.forEach(Deadlines::closeNow);
  }
}
