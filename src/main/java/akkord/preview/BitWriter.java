package akkord.preview;

import java.io.ByteArrayOutputStream;

/** Writes numbers of some bits each, the lowest bit first, as RFC 1951 (3.1.1) packs them. */
final class BitWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
  private long pending;
  private int count;

  /** Writes the lowest bits of a number, at most 32. */
  void write(int number, int width) {
    pending |= (number & (1L << width) - 1) << count;
    count += width;
    while (count >= 8) {
      bytes.write((int) pending);
      pending >>>= 8;
      count -= 8;
    }
  }

  /** Writes a number in whole bytes, the highest first, after filling up the last byte. */
  void bytes(int number, int width) {
    write(0, (8 - count) % 8);
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
      write(number >>> shift, 8);
    }
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
