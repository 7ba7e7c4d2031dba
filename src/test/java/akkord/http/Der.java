package akkord.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Values in the Distinguished Encoding Rules, as far as a certificate needs them.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-X.690">ITU-T X.690</a>
 */
final class Der {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Der() {}

  static byte[] tagged(int tag, byte[]... parts) {
    var content = new ByteArrayOutputStream();
    Stream.of(parts).forEach(content::writeBytes);
    var value = new ByteArrayOutputStream();
    value.write(tag);
    byte[] length = BigInteger.valueOf(content.size()).toByteArray();
    if (content.size() > 127) {
      int zero = length[0] == 0 ? 1 : 0;
      value.write(0x80 | (length.length - zero));
      value.write(length, zero, length.length - zero);
    } else {
      value.write(content.size());
    }
    value.writeBytes(content.toByteArray());
    return value.toByteArray();
  }

  static byte[] sequence(byte[]... parts) {
    return tagged(0x30, parts);
  }

  static byte[] set(byte[]... parts) {
    return tagged(0x31, parts);
  }

  static byte[] number(long number) {
    return tagged(0x02, BigInteger.valueOf(number).toByteArray());
  }

  static byte[] yes() {
    return tagged(0x01, new byte[] {-1});
  }

  static byte[] octets(byte[]... parts) {
    return tagged(0x04, parts);
  }

  static byte[] bits(byte[] bytes) {
    return tagged(0x03, new byte[1], bytes);
  }

  static byte[] text(int tag, String text) {
    return tagged(tag, text.getBytes(US_ASCII));
  }

  static byte[] time(Instant time) {
    return text(0x18, TIME.format(time));
  }

  /** An object identifier, such as {@code 2.5.4.3}. */
  static byte[] object(String dotted) {
    var arcs = Stream.of(dotted.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    var bytes = new ByteArrayOutputStream();
    bytes.write(arcs[0] * 40 + arcs[1]);
    for (int i = 2; i < arcs.length; i++) {
      for (int shift = 28; shift > 0; shift -= 7) {
        if (arcs[i] >> shift != 0) {
          bytes.write(0x80 | (arcs[i] >> shift & 0x7F));
        }
      }
      bytes.write(arcs[i] & 0x7F);
    }
    return tagged(0x06, bytes.toByteArray());
  }
}
