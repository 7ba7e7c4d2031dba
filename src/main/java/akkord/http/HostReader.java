package akkord.http;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the host of an address as the URL Standard does, with two limits: numbers are not made into
 * IPv4 addresses, and a name with one of the letters that IDNA 2003 and 2008 read differently is
 * none, since the JDK knows the former only and would name another server.
 *
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL Standard, 3.5</a>
 */
final class HostReader {

  /** The URL Standard's forbidden domain code points. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x20\\x7F\"#%/:<>?@\\[\\\\\\]^`{|}]");

  /** Sharp s, final sigma, joiner and non-joiner. */
  private static final Pattern DEVIATION = Pattern.compile("[ßẞς\\u200C\\u200D]");

  private HostReader() {}

  /** The host in ASCII and lower case, an IPv6 address in brackets; nothing where it is none. */
  static Optional<String> read(String written) {
    if (written.startsWith("[")) {
      return written.endsWith("]")
          ? ipv6(written.substring(1, written.length() - 1))
          : Optional.empty();
    }
    return PercentCode.decode(written)
        .flatMap(HostReader::ascii)
        .filter(host -> !host.isEmpty() && !FORBIDDEN.matcher(host).find());
  }

  private static Optional<String> ascii(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return Optional.of(name.toLowerCase(Locale.ROOT));
    }
    if (DEVIATION.matcher(name).find()) {
      return Optional.empty();
    }
    try {
      String mapped = Normalizer.normalize(name, Form.NFKC).toLowerCase(Locale.ROOT);
      return Optional.of(IDN.toASCII(mapped, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private static Optional<String> ipv6(String written) {
    if (written.indexOf('%') >= 0) {
      return Optional.empty();
    }
    try {
      var address = Inet6Address.ofLiteral(written);
      // The JDK makes a mapped IPv4 address into that; it stays as written, and is not asked for.
      return Optional.of(
          "[" + (address instanceof Inet6Address ? shortest(address) : lower(written)) + "]");
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String lower(String written) {
    return written.toLowerCase(Locale.ROOT);
  }

  /**
   * The form in which equal addresses are equal.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc5952">RFC 5952</a>
   */
  private static String shortest(InetAddress address) {
    var pieces = new ArrayList<String>();
    var numbers = ByteBuffer.wrap(address.getAddress()).asShortBuffer();
    while (numbers.hasRemaining()) {
      pieces.add(Integer.toHexString(Short.toUnsignedInt(numbers.get())));
    }
    int start = 0;
    int length = 1; // a single zero is written out
    for (int i = 0; i < pieces.size(); i++) {
      int zeros = zeros(pieces.subList(i, pieces.size()));
      start = zeros > length ? i : start;
      length = Math.max(length, zeros);
    }
    return length == 1
        ? String.join(":", pieces)
        : String.join(":", pieces.subList(0, start))
            + "::"
            + String.join(":", pieces.subList(start + length, pieces.size()));
  }

  private static int zeros(List<String> pieces) {
    return (int) pieces.stream().takeWhile(piece -> piece.equals("0")).count();
  }
}
