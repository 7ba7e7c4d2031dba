package akkord.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of a house, of this machine and of nobody are told from those of the internet. */
class PublicInternetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.255.255.255",
        "10.1.2.3",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.8.9.1",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:0:808:808",
        "64:ff9b::a00:1",
        "64:ff9b:1::a00:1",
        "100::1",
        "100:0:0:1::1",
        "1fff::1",
        "2001:0:a00:1::",
        "2001:2::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:a00:1::",
        "3fff::1",
        "3fff:fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
      })
  void othersAreNotOfTheInternet(String address) {
    assertEquals(Map.of(address, false), Map.of(address, isPublic(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "168.63.129.17",
        "172.15.255.255",
        "172.32.0.1",
        "192.0.1.1",
        "198.17.255.255",
        "198.20.0.1",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2003::1",
        "2606:4700::1111",
        "3ffe::1",
        "3fff:1000::1",
      })
  void neighboursOfTheBlocksAre(String address) {
    assertEquals(Map.of(address, true), Map.of(address, isPublic(address)));
  }

  private static boolean isPublic(String address) {
    return PublicInternet.has(InetAddress.ofLiteral(address));
  }

  @Test
  void aMappedAddressThatTheJdkKeepsIsNone() throws UnknownHostException {
    byte[] mapped = new byte[16];
    mapped[10] = -1;
    mapped[11] = -1;
    mapped[12] = 8;
    var kept = Inet6Address.getByAddress(null, mapped, -1);
    assertEquals(false, PublicInternet.has(kept));
  }
}
