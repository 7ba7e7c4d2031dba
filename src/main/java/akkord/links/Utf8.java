package akkord.links;

import java.nio.charset.StandardCharsets;

/** Looks at the bytes of texts that are to be read without being decoded. */
final class Utf8 {

  private static final int HIGHEST_ASCII = 0x7F;

  private Utf8() {}

  /**
   * Whether bytes are UTF-8 and read as such: without a NUL, a carriage return, a byte order mark
   * and the replacement character, for all of which a reader of the text would have to do more.
   *
   * @see <a href="https://www.unicode.org/versions/latest/core-spec/chapter-3/#G27506">Unicode,
   *     table 3-7</a>
   */
  static boolean isPlain(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b > '\r') {
        at++;
      } else if (b < 0) {
        int length = length(bytes, at);
        if (length == 0) {
          return false;
        }
        at += length;
      } else if (b == 0 || b == '\r') {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  /** How many bytes make the character at an offset; 0 if none that is plain. */
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int second = octet(bytes, at + 1);
    if (!isNext(second)) {
      return 0;
    }
    if (first < 0xE0) {
      return first >= 0xC2 ? 2 : 0;
    }
    int third = octet(bytes, at + 2);
    if (!isNext(third)) {
      return 0;
    }
    if (first < 0xF0) {
      return isPlain(first, second, third) ? 3 : 0;
    }
    boolean sound = first <= 0xF4 && (first > 0xF0 || second >= 0x90);
    return sound && (first < 0xF4 || second < 0x90) && isNext(octet(bytes, at + 3)) ? 4 : 0;
  }

  /** Neither longer than need be, nor half a pair, nor a mark of order or replacement. */
  private static boolean isPlain(int first, int second, int third) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xEF -> third != (second == 0xBB ? 0xBF : 0xBD) || (second != 0xBB && second != 0xBF);
      default -> true;
    };
  }

  private static int octet(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xFF : 0;
  }

  private static boolean isNext(int octet) {
    return octet >> 6 == 0b10;
  }

  /** The text that some bytes of plain UTF-8 are. */
  static String text(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
      }
    }
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Whether a text of ASCII stands at an offset. */
  static boolean startsWith(byte[] bytes, String text, int at) {
    if (at + text.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a text of ASCII stands next; -1 if nowhere before the end. */
  static int indexOf(byte[] bytes, String text, int start, int end) {
    byte first = (byte) (text.charAt(0) & HIGHEST_ASCII);
    for (int i = start; i <= end - text.length(); i++) {
      if (bytes[i] == first && startsWith(bytes, text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a character of ASCII stands next, or the end. */
  static int indexOf(byte[] bytes, char c, int start) {
    int at = start;
    while (at < bytes.length && bytes[at] != c) {
      at++;
    }
    return at;
  }
}
