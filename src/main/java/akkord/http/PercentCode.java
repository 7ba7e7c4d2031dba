package akkord.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Bytes as {@code %XX}.
 *
 * @see <a href="https://url.spec.whatwg.org/#percent-encoded-bytes">URL Standard, 1.3</a>
 */
final class PercentCode {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentCode() {}

  static String of(int octet) {
    return "%" + HEX.toHexDigits((byte) octet);
  }

  /** A text in which all but ASCII, controls and the characters of a set are encoded as UTF-8. */
  static String encode(String text, String set) {
    var encoded = new StringBuilder();
    for (byte octet : whole(text).getBytes(StandardCharsets.UTF_8)) {
      boolean isKept = octet > ' ' && octet < 0x7F && set.indexOf(octet) < 0;
      encoded.append(isKept ? String.valueOf((char) octet) : of(octet));
    }
    return encoded.toString();
  }

  /** A text without halves of characters. */
  private static String whole(String text) {
    var whole = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
    return whole.toString();
  }

  /**
   * The text that is encoded, or nothing where that is not UTF-8; a lone sign stands for itself.
   */
  static Optional<String> decode(String encoded) {
    byte[] given = whole(encoded).getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < given.length; i++) {
      boolean isCode =
          given[i] == '%'
              && i + 2 < given.length
              && HexFormat.isHexDigit(given[i + 1])
              && HexFormat.isHexDigit(given[i + 2]);
      bytes.write(
          isCode
              ? HexFormat.fromHexDigit(given[i + 1]) * 16 + HexFormat.fromHexDigit(given[i + 2])
              : given[i]);
      i += isCode ? 2 : 0;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException otherCharset) {
      return Optional.empty();
    }
  }
}
