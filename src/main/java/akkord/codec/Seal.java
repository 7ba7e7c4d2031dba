package akkord.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A check sum behind bytes that are kept. It is there against bad disks and half-written files; one
 * damage in four thousand million stays unseen by it, and is most likely refused by the codec.
 */
public final class Seal {

  private static final int LENGTH = Integer.BYTES;

  private Seal() {}

  /** The bytes with their CRC-32C behind them. */
  public static byte[] sealed(byte[] bytes) {
    byte[] all = Arrays.copyOf(bytes, bytes.length + LENGTH);
    ByteBuffer.wrap(all).putInt(bytes.length, sum(bytes, bytes.length));
    return all;
  }

  /**
   * The bytes before their check sum.
   *
   * @throws IOException if they are others than those that were sealed
   */
  public static byte[] opened(byte[] sealed) throws IOException {
    int length = sealed.length - LENGTH;
    if (length < 0 || ByteBuffer.wrap(sealed).getInt(length) != sum(sealed, length)) {
      throw new IOException("the check sum is not that of the bytes");
    }
    return Arrays.copyOf(sealed, length);
  }

  private static int sum(byte[] bytes, int length) {
    var sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }
}
