package akkord.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The network of this machine. Proxies that its settings name are passed by: behind one, nobody
 * could say which address a connection leads to.
 */
final class SystemNetwork implements Network {

  private final Map<String, String> unknown = new ConcurrentHashMap<>();

  /** A lookup holds the thread that makes it, which a virtual one must not be. */
  @Override
  public List<InetAddress> addresses(String host) throws IOException, InterruptedException {
    var lookup = new FutureTask<>(() -> List.of(InetAddress.getAllByName(host)));
    Thread.ofPlatform().daemon().start(lookup);
    try {
      return lookup.get();
    } catch (ExecutionException failed) {
      var unknownHost = new UnknownHostException(reason(host, failed));
      unknownHost.initCause(failed);
      throw unknownHost;
    }
  }

  /** For some seconds the JDK remembers that a lookup failed, but not why. */
  private String reason(String host, ExecutionException failed) {
    var cause = failed.getCause();
    String said = cause == null ? host : String.valueOf(cause.getMessage());
    return said.equals(host) ? unknown.getOrDefault(host, said) : keep(host, said);
  }

  private String keep(String host, String said) {
    unknown.put(host, said);
    return said;
  }

  @Override
  public Socket connect(InetSocketAddress address, Duration limit) throws IOException {
    var socket = new Socket(Proxy.NO_PROXY);
    try {
      socket.connect(address, Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE));
      return socket;
    } catch (IOException failed) {
      socket.close();
      throw failed;
    }
  }
}
