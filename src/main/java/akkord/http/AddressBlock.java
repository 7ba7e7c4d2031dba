package akkord.http;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A block of network addresses.
 *
 * @param first its first address as a number
 * @param size the number of bits of its addresses, 32 or 128
 * @param prefix how many of them, from the left, are the same in the whole block
 */
record AddressBlock(BigInteger first, int size, int prefix) {

  /** Reads a block in the notation of RFC 4632, such as {@code 10.0.0.0/8}. */
  static AddressBlock of(String written) {
    int slash = written.indexOf('/');
    byte[] first = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
    return new AddressBlock(
        new BigInteger(1, first), first.length * 8, Integer.parseInt(written.substring(slash + 1)));
  }

  boolean has(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length * 8 == size
        && new BigInteger(1, bytes).xor(first).bitLength() <= size - prefix;
  }
}
