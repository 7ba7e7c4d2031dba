package akkord.preview;

import java.util.Arrays;

/**
 * Finds what the bytes at a place repeat: the pixel before, the row above, or one of the last
 * places that began alike. Places are asked for in rising order.
 */
final class Matches {
  /** The longest match that deflate can tell. */
  static final int LONGEST = 258;

  private static final int SHORTEST = 3;

  /** Matches as long as this are taken without looking for a better one. */
  private static final int GOOD = 48;

  /** A short match from afar takes more room than the bytes themselves. */
  private static final int NEAR = 4_096;

  private static final int WINDOW = 32_768;
  private static final int HASH_BITS = 15;
  private static final int MOST_TRIES = 32;

  private final byte[] bytes;
  private final int stride;

  /** For each hash the last place that had it, and for each place the one before with its hash. */
  private final int[] last = new int[1 << HASH_BITS];

  private final int[] previous = new int[WINDOW];
  private int known;
  private int length;
  private int distance;

  Matches(byte[] bytes, int stride) {
    this.bytes = bytes;
    this.stride = stride;
    Arrays.fill(last, -1);
  }

  /** The length of the match found, 0 for none. */
  int length() {
    return length;
  }

  int distance() {
    return distance;
  }

  /** Looks for the longest match at a place. */
  void find(int at) {
    length = 0;
    search(at);
  }

  /** Looks for a match longer than the one found before, unless that one is good enough. */
  boolean findLonger(int at) {
    int before = length;
    search(at);
    return length > before;
  }

  private void search(int at) {
    if (length >= GOOD || at + SHORTEST > bytes.length) {
      return;
    }
    compare(at, 1);
    compare(at, stride);
    learn(at);
    int place = last[hash(at)];
    for (int tries = 0; tries < MOST_TRIES && length < GOOD; tries++) {
      if (place < 0 || at - place >= WINDOW) {
        return;
      }
      compare(at, at - place);
      place = previous[place & (WINDOW - 1)];
    }
  }

  private void compare(int at, int back) {
    if (back > at) {
      return;
    }
    int end = Math.min(at + LONGEST, bytes.length);
    int mismatch = Arrays.mismatch(bytes, at, end, bytes, at - back, end - back);
    int same = mismatch < 0 ? end - at : mismatch;
    if (same > length && same >= SHORTEST && (same > SHORTEST || back <= NEAR)) {
      length = same;
      distance = back;
    }
  }

  /** Notes the places before this one; of a long match only the last. */
  private void learn(int at) {
    for (int place = Math.max(known, at - GOOD); place < at; place++) {
      int hash = hash(place);
      previous[place & (WINDOW - 1)] = last[hash];
      last[hash] = place;
    }
    known = at;
  }

  private int hash(int at) {
    int three = (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8) | ((bytes[at + 2] & 0xff) << 16);
    return (three * 0x9e3779b1) >>> (32 - HASH_BITS);
  }
}
