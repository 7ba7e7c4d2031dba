package akkord.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we compress, the JDK's own zlib unpacks. */
class ZlibTest {
  private static final int STRIDE = 101;

  static List<byte[]> inputs() {
    return List.of(
        new byte[0],
        new byte[] {7},
        new byte[] {1, 2, 3, 4},
        new byte[100_000],
        random(256, 100_000),
        random(2, 100_000),
        mostlyFlat(),
        skewed());
  }

  private static byte[] random(int values, int size) {
    var chance = new Random(42);
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) chance.nextInt(values);
    }
    return bytes;
  }

  /** Matches of all lengths and distances, beyond the window as well. */
  private static byte[] mostlyFlat() {
    var chance = new Random(7);
    byte[] bytes = new byte[300_000];
    for (int at = 0; at < bytes.length; at += 1 + chance.nextInt(400)) {
      bytes[at] = (byte) chance.nextInt(256);
    }
    System.arraycopy(bytes, 0, bytes, 60_000, 50_000);
    return bytes;
  }

  /** Frequencies like Fibonacci's numbers, which make codes longer than deflate allows. */
  private static byte[] skewed() {
    var chance = new Random(3);
    byte[] bytes = new byte[400_000];
    for (int i = 0; i < bytes.length; i++) {
      int rank = 0;
      while (rank < 200 && chance.nextInt(1000) < 618) {
        rank++;
      }
      bytes[i] = (byte) rank;
    }
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isUnpackedToTheSame(byte[] bytes) throws DataFormatException {
    byte[] packed = Zlib.compress(bytes, STRIDE);
    try (var inflater = new Inflater()) {
      inflater.setInput(packed);
      byte[] unpacked = new byte[bytes.length + 1];
      int size = 0;
      while (!inflater.finished()) {
        size += inflater.inflate(unpacked, size, unpacked.length - size);
      }
      assertEquals(List.of(bytes.length, 0), List.of(size, inflater.getRemaining()));
      assertArrayEquals(bytes, Arrays.copyOf(unpacked, size));
    }
  }

  @Test
  void aFlatPictureTakesNoRoom() {
    assertTrue(Zlib.compress(new byte[1201 * 630], 1201).length < 1000);
  }
}
