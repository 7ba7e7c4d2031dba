package akkord.webpage;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from those of a house or of this machine.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA: special
 *     IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IANA: special
 *     IPv6</a>
 */
final class NetworkReach {

  private NetworkReach() {}

  /** Whether all addresses of a host are public. */
  static boolean isPublic(String host) throws UnknownHostException {
    return Arrays.stream(InetAddress.getAllByName(host)).allMatch(NetworkReach::isPublic);
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublic4(four.getAddress());
      case Inet6Address six -> isPublic6(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublic4(byte[] a) {
    int first = a[0] & 0xFF;
    int second = a[1] & 0xFF;
    int third = a[2] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second <= 127;
    boolean protocol = first == 192 && second == 0 && third == 0;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !shared && !protocol && !benchmark;
  }

  /** Global unicast only, and nothing in which an IPv4 address is wrapped. */
  private static boolean isPublic6(byte[] a) {
    boolean isGlobal = (a[0] & 0xE0) == 0x20;
    boolean is6to4 = (a[0] & 0xFF) == 0x20 && (a[1] & 0xFF) == 0x02;
    boolean isTeredo = (a[0] & 0xFF) == 0x20 && (a[1] & 0xFF) == 0x01 && a[2] == 0 && a[3] == 0;
    return isGlobal && !is6to4 && !isTeredo;
  }
}
