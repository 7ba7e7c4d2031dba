package akkord.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A network in which every name leads to a {@link ZooServer}: each has a public address of its own,
 * at whose ports 80 and 443 the server listens.
 */
public final class ZooNetwork implements Network {

  /** What becomes of connections. */
  private enum Way {
    BARRED,
    SILENT
  }

  private final ZooServer zoo;
  private final Map<String, List<List<String>>> answers = new HashMap<>();
  private final Map<String, String> failures = new HashMap<>();
  private final Map<String, String> hosts = new HashMap<>();
  private final Map<String, Way> ways = new HashMap<>();
  private final Set<String> slow = new HashSet<>();
  private final List<String> lookups = new ArrayList<>();
  private final List<String> dialled = new ArrayList<>();

  public ZooNetwork(ZooServer zoo) {
    this.zoo = zoo;
  }

  /** The name does not exist. */
  public synchronized ZooNetwork unknown(String host) {
    failures.put(host, host + ": Name or service not known");
    return this;
  }

  /** Nobody says whether the name exists. */
  public synchronized ZooNetwork unanswered(String host) {
    failures.put(host, host + ": Temporary failure in name resolution");
    return this;
  }

  /** The lookup of the name does not end. */
  public synchronized ZooNetwork unending(String host) {
    slow.add(host);
    return this;
  }

  /** The next lookup of the name gives these addresses, and so do all after the last one set. */
  public synchronized ZooNetwork leads(String host, String... addresses) {
    answers.computeIfAbsent(host, _ -> new ArrayList<>()).add(List.of(addresses));
    for (var address : addresses) {
      hosts.put(address, host);
    }
    return this;
  }

  /** Nothing listens at an address. */
  public synchronized ZooNetwork barred(String address) {
    ways.put(address, Way.BARRED);
    return this;
  }

  /** What is sent to an address gets lost. */
  public synchronized ZooNetwork silent(String address) {
    ways.put(address, Way.SILENT);
    return this;
  }

  /** The names that were looked up, in their order. */
  public synchronized List<String> lookups() {
    return List.copyOf(lookups);
  }

  /** The addresses that were dialled, with their ports, in their order. */
  public synchronized List<String> dialled() {
    return List.copyOf(dialled);
  }

  @Override
  public List<InetAddress> addresses(String host) throws IOException, InterruptedException {
    if (isUnending(host)) {
      Thread.sleep(Duration.ofHours(1)); // until it is interrupted
    }
    synchronized (this) {
      lookups.add(host);
      var failure = failures.get(host);
      if (failure != null) {
        throw new UnknownHostException(failure);
      }
      return next(host).stream().map(InetAddress::ofLiteral).toList();
    }
  }

  private synchronized boolean isUnending(String host) {
    return slow.contains(host);
  }

  private List<String> next(String host) {
    var set = answers.get(host);
    if (set != null) {
      return set.size() > 1 ? set.removeFirst() : set.getFirst();
    }
    if (HostForm.isIpv4(host) || host.contains(":")) {
      hosts.put(InetAddress.ofLiteral(host).getHostAddress(), host);
      return List.of(host);
    }
    String own = "93.184." + (1 + hosts.size() / 250) + "." + (1 + hosts.size() % 250);
    leads(host, own);
    return List.of(own);
  }

  @Override
  public Socket connect(InetSocketAddress address, Duration limit) throws IOException {
    var socket = new Socket();
    socket.connect(
        new InetSocketAddress(
            InetAddress.getLoopbackAddress(), port(address.getAddress(), address.getPort())));
    return socket;
  }

  private synchronized int port(InetAddress address, int port) throws IOException {
    String literal = address.getHostAddress();
    dialled.add(literal + ":" + port);
    var way = ways.get(literal);
    if (way == Way.BARRED) {
      throw new ConnectException("Connection refused");
    }
    if (way == Way.SILENT) {
      throw new SocketTimeoutException("Connect timed out");
    }
    int own = port == 443 ? zoo.securePort(hosts.getOrDefault(literal, "")) : zoo.port();
    if (own == 0) {
      throw new ConnectException("Connection refused");
    }
    return own;
  }
}
