package akkord.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;

/** What the machine's network is asked for. Safe for use by several threads. */
public interface Network {

  /**
   * All addresses of a host, at least one.
   *
   * @throws java.net.UnknownHostException if there are none, with the reason in the words of {@link
   *     java.net.InetAddress}
   */
  List<InetAddress> addresses(String host) throws IOException, InterruptedException;

  /** A connection to an address, past all proxies. */
  Socket connect(InetSocketAddress address, Duration limit) throws IOException;
}
