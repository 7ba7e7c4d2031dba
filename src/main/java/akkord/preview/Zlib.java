package akkord.preview;

import java.util.List;
import java.util.zip.Adler32;

/**
 * Compresses as RFC 1950 (zlib) and RFC 1951 (deflate) have it, in one block with codes of its own.
 *
 * <p>Our own instead of {@link java.util.zip.Deflater}, which uses whatever zlib the JDK or the
 * system brings: each of them writes other bytes, and the same site must be the same everywhere.
 */
final class Zlib {
  /** Deflate with a window of 32 KiB, no dictionary; the second byte makes it divisible by 31. */
  private static final int HEADER = 0x7801;

  /** The order in which the lengths of the codes for lengths are told (RFC 1951, 3.2.7). */
  private static final List<Integer> LENGTHS_ORDER =
      List.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

  private static final int LENGTH_CODES = LENGTHS_ORDER.size();
  private static final int LONGEST_LENGTH_CODE = 7;
  private static final int LONGEST_CODE = 15;

  private final BitWriter bits = new BitWriter();

  private Zlib() {}

  /**
   * Compresses the rows of a picture.
   *
   * @param stride bytes of a row: how far back the byte above is
   */
  static byte[] compress(byte[] rows, int stride) {
    var zlib = new Zlib();
    zlib.bits.bytes(HEADER, 2);
    zlib.block(new Tokens(rows, stride));
    var sum = new Adler32();
    sum.update(rows);
    zlib.bits.bytes((int) sum.getValue(), 4);
    return zlib.bits.toByteArray();
  }

  private void block(Tokens tokens) {
    var symbols = Huffman.of(tokens.symbolCounts(), LONGEST_CODE);
    var distances = Huffman.of(tokens.distanceCounts(), LONGEST_CODE);
    bits.write(1, 1); // the last block
    bits.write(2, 2); // with codes of its own
    bits.write(symbols.size() - 257, 5);
    bits.write(distances.size() - 1, 5);
    bits.write(LENGTH_CODES - 4, 4);
    tell(symbols, distances);
    tokens.forEach((symbol, extra, distance) -> {
      symbols.write(bits, symbol);
      if (symbol > Tokens.END) {
        bits.write(extra, Tokens.extraBitsOfLength(symbol));
        int code = Tokens.distanceCode(distance);
        distances.write(bits, code);
        bits.write(distance - Tokens.firstDistance(code), Tokens.extraBitsOfDistance(code));
      }
    });
  }

  /** Tells the lengths of all codes, themselves coded; runs of zeros are told as runs. */
  private void tell(Huffman symbols, Huffman distances) {
    byte[] lengths = new byte[symbols.size() + distances.size()];
    for (int i = 0; i < lengths.length; i++) {
      boolean first = i < symbols.size();
      lengths[i] = (byte) (first ? symbols.length(i) : distances.length(i - symbols.size()));
    }
    int[] counts = new int[LENGTH_CODES];
    runs(lengths, (code, _, _) -> counts[code]++);
    var codes = Huffman.of(counts, LONGEST_LENGTH_CODE);
    LENGTHS_ORDER.forEach(code -> bits.write(codes.length(code), 3));
    runs(
        lengths,
        (code, extra, width) -> {
          codes.write(bits, code);
          bits.write(extra, width);
        });
  }

  /** Takes one length, or a run of zeros, with the bits that say how long it is. */
  @FunctionalInterface
  private interface Run {
    void take(int code, int extra, int width);
  }

  private static void runs(byte[] lengths, Run run) {
    for (int i = 0; i < lengths.length; ) {
      int end = i;
      while (end < lengths.length && lengths[end] == 0 && end - i < 138) {
        end++;
      }
      int zeros = end - i;
      if (zeros > 10) {
        run.take(18, zeros - 11, 7);
      } else if (zeros > 2) {
        run.take(17, zeros - 3, 3);
      } else {
        run.take(lengths[i], 0, 0);
        end = i + 1;
      }
      i = end;
    }
  }
}
