package akkord.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a picture, of which only the first are looked at. What lies behind its end is 0.
 *
 * @param bytes all of them; shared, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ImageHeader(byte[] bytes) {

  int length() {
    return bytes.length;
  }

  /** The byte at an offset, from 0 to 255. */
  int at(int offset) {
    return offset >= 0 && offset < bytes.length ? bytes[offset] & 0xFF : 0;
  }

  /** Whether some characters of Latin-1 stand at an offset. */
  boolean has(int offset, String characters) {
    return offset >= 0
        && offset <= bytes.length - characters.length()
        && Arrays.equals(
            bytes,
            offset,
            offset + characters.length(),
            characters.getBytes(StandardCharsets.ISO_8859_1),
            0,
            characters.length());
  }

  /** A number whose first byte counts most. */
  long big(int offset, int length) {
    long number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | at(offset + i);
    }
    return number;
  }

  /** A number whose first byte counts least. */
  long little(int offset, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | at(offset + i);
    }
    return number;
  }
}
