package akkord.http;

import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public internet from those of a house, of this machine, or of nobody.
 *
 * <p>The JDK turns an IPv6 address into which an IPv4 one is mapped ({@code ::ffff:10.0.0.1}) into
 * the latter. Others that lead to IPv4 are refused as a whole, since a gateway could unwrap them.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA: special
 *     IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IANA: special
 *     IPv6</a>
 */
final class PublicInternet {

  private static final List<AddressBlock> OTHERS =
      blocks(
          "0.0.0.0/8", // this network, RFC 791
          "10.0.0.0/8", // private use, RFC 1918
          "100.64.0.0/10", // shared by customers of a provider, RFC 6598; a cloud's metadata
          "127.0.0.0/8", // loopback, RFC 1122
          "168.63.129.16/32", // the host of a cloud's machine, documented by Microsoft Azure
          "169.254.0.0/16", // link-local, RFC 3927; metadata of most clouds at 169.254.169.254
          "172.16.0.0/12", // private use, RFC 1918
          "192.0.0.0/24", // IETF protocols, RFC 6890
          "192.0.2.0/24", // documentation, RFC 5737
          "192.88.99.0/24", // 6to4 relays, RFC 7526
          "192.168.0.0/16", // private use, RFC 1918
          "198.18.0.0/15", // benchmarks, RFC 2544
          "198.51.100.0/24", // documentation, RFC 5737
          "203.0.113.0/24", // documentation, RFC 5737
          "224.0.0.0/4", // multicast, RFC 5771
          "240.0.0.0/4", // reserved, RFC 1112; broadcast, RFC 919
          "::/128", // unspecified, RFC 4291
          "::1/128", // loopback, RFC 4291
          "::/96", // IPv4-compatible, RFC 4291
          "64:ff9b::/96", // translated from IPv4, RFC 6052
          "64:ff9b:1::/48", // translated within a network, RFC 8215
          "100::/64", // discarded, RFC 6666
          "100:0:0:1::/64", // dummy, RFC 9780
          "2001::/23", // IETF protocols, RFC 2928: Teredo, benchmarks, ORCHID
          "2001:db8::/32", // documentation, RFC 3849
          "2002::/16", // 6to4, RFC 3056
          "3fff::/20", // documentation, RFC 9637
          "5f00::/16", // segment routing, RFC 9602
          "fc00::/7", // unique local, RFC 4193; metadata of a cloud at fd00:ec2::254
          "fe80::/10", // link-local, RFC 4291
          "fec0::/10", // site-local, RFC 3879
          "ff00::/8", // multicast, RFC 4291
          // All that is outside of 2000::/3, the only block given to the internet, RFC 4291.
          "::/3",
          "4000::/2",
          "8000::/1");

  private PublicInternet() {}

  private static List<AddressBlock> blocks(String... written) {
    return List.of(written).stream().map(AddressBlock::of).toList();
  }

  /** Whether a server of the public web can be at an address. */
  static boolean has(InetAddress address) {
    return OTHERS.stream().noneMatch(block -> block.has(address));
  }
}
