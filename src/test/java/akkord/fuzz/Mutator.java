package akkord.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes inputs of others: bits flipped, parts left out, doubled, moved and repeated, parts of other
 * inputs put in, and words of a dictionary. The same seed gives the same inputs.
 */
final class Mutator {

  /** Most bytes of an input. */
  private static final int LONGEST = 4_096;

  private static final int MOST_CHANGES = 6;

  private final Random random;
  private final List<byte[]> inputs;
  private final List<byte[]> tokens;

  /**
   * Starts a row of inputs.
   *
   * @param inputs at least one
   * @param tokens at least one
   */
  Mutator(long seed, List<byte[]> inputs, List<byte[]> tokens) {
    this.random = new Random(seed);
    this.inputs = List.copyOf(inputs);
    this.tokens = List.copyOf(tokens);
  }

  /** The next input. */
  byte[] next() {
    byte[] input = any(inputs);
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      input = changed(input);
    }
    return Arrays.copyOf(input, Math.min(input.length, LONGEST));
  }

  private byte[] changed(byte[] input) {
    int start = random.nextInt(input.length + 1);
    int end = Math.min(input.length, start + random.nextInt(1 << random.nextInt(8)));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(input);
      case 1 -> replaced(input, start, end, new byte[0]);
      case 2 -> replaced(input, start, start, Arrays.copyOfRange(input, start, end));
      case 3 -> replaced(input, start, end, part(any(inputs)));
      case 4 -> replaced(input, start, end, repeated(any(tokens)));
      default -> replaced(input, start, random.nextBoolean() ? start : end, any(tokens));
    };
  }

  private byte[] flipped(byte[] input) {
    byte[] flipped = input.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] part(byte[] input) {
    int start = random.nextInt(input.length + 1);
    return Arrays.copyOfRange(input, start, start + random.nextInt(input.length - start + 1));
  }

  private byte[] repeated(byte[] token) {
    int times = 1 + random.nextInt(1 << random.nextInt(7));
    byte[] all = new byte[token.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(token, 0, all, i * token.length, token.length);
    }
    return all;
  }

  private static byte[] replaced(byte[] input, int start, int end, byte[] by) {
    byte[] all = Arrays.copyOf(input, start + by.length + input.length - end);
    System.arraycopy(by, 0, all, start, by.length);
    System.arraycopy(input, end, all, start + by.length, input.length - end);
    return all;
  }

  private byte[] any(List<byte[]> list) {
    return list.get(random.nextInt(list.size()));
  }
}
