package akkord.preview;

import java.util.Arrays;

/**
 * The bytes of a picture as deflate tells them: single bytes, and matches that repeat what stands
 * some distance back (RFC 1951, 3.2.5).
 */
final class Tokens {
  /** The symbol that ends a block. */
  static final int END = 256;

  private static final int SYMBOLS = 286;
  private static final int DISTANCES = 30;

  /** The symbol of the longest match, which has one of its own. */
  private static final int LONGEST_SYMBOL = 285;

  /** Takes a byte, a match or the end; extra and distance are 0 where it is no match. */
  @FunctionalInterface
  interface Taker {
    void take(int symbol, int extra, int distance);
  }

  private final int[] symbolCounts = new int[SYMBOLS];
  private final int[] distanceCounts = new int[DISTANCES];

  /** A byte's value, or a match as its length, shifted by 16, and its distance less 1. */
  private int[] tokens = new int[8_192];

  private int size;

  Tokens(byte[] bytes, int stride) {
    find(bytes, new Matches(bytes, stride));
    symbolCounts[END] = 1;
  }

  int[] symbolCounts() {
    return symbolCounts;
  }

  int[] distanceCounts() {
    return distanceCounts;
  }

  void forEach(Taker taker) {
    for (int i = 0; i < size; i++) {
      int length = tokens[i] >> 16;
      if (length == 0) {
        taker.take(tokens[i], 0, 0);
      } else {
        int symbol = lengthSymbol(length);
        taker.take(symbol, length - firstLength(symbol), (tokens[i] & 0xffff) + 1);
      }
    }
    taker.take(END, 0, 0);
  }

  /** Takes the longest match at each place, unless a longer one begins at the next. */
  private void find(byte[] bytes, Matches matches) {
    for (int at = 0; at < bytes.length; ) {
      matches.find(at);
      int length = matches.length();
      int distance = matches.distance();
      while (length > 0 && matches.findLonger(at + 1)) {
        literal(bytes[at++]);
        length = matches.length();
        distance = matches.distance();
      }
      if (length == 0) {
        literal(bytes[at++]);
      } else {
        match(length, distance);
        at += length;
      }
    }
  }

  private void literal(byte value) {
    add(value & 0xff);
    symbolCounts[value & 0xff]++;
  }

  private void match(int length, int distance) {
    add(length << 16 | distance - 1);
    symbolCounts[lengthSymbol(length)]++;
    distanceCounts[distanceCode(distance)]++;
  }

  private void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
  }

  /** The symbol of a match's length: eight of one length each, then four for each doubling. */
  private static int lengthSymbol(int length) {
    if (length == Matches.LONGEST) {
      return LONGEST_SYMBOL;
    }
    int over = length - 3;
    int extra = over < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(over);
    return 257 + 4 * extra + (over >> extra);
  }

  private static int firstLength(int symbol) {
    int extra = extraBitsOfLength(symbol);
    return symbol == LONGEST_SYMBOL ? Matches.LONGEST : 3 + ((symbol - 257 - 4 * extra) << extra);
  }

  static int extraBitsOfLength(int symbol) {
    return symbol < 265 || symbol == LONGEST_SYMBOL ? 0 : (symbol - 261) / 4;
  }

  /** The code of a distance: four of one distance each, then two for each doubling. */
  static int distanceCode(int distance) {
    int over = distance - 1;
    int extra = over < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(over);
    return 2 * extra + (over >> extra);
  }

  static int firstDistance(int code) {
    int extra = extraBitsOfDistance(code);
    return 1 + ((code - 2 * extra) << extra);
  }

  static int extraBitsOfDistance(int code) {
    return code < 4 ? 0 : code / 2 - 1;
  }
}
