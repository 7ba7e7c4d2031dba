package akkord.preview;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a PNG file with a palette of 8 bits (PNG 3, sections 5 and 11). */
final class Png {
  private static final long SIGNATURE = 0x89504e470d0a1a0aL;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
  private final DataOutputStream data = new DataOutputStream(bytes);

  private Png() {}

  static byte[] write(Canvas canvas) {
    try {
      var png = new Png();
      png.data.writeLong(SIGNATURE);
      png.chunk("IHDR", header());
      png.chunk("PLTE", Ink.palette());
      png.chunk("IDAT", Zlib.compress(canvas.rows(), Canvas.STRIDE));
      png.chunk("IEND", new byte[0]);
      return png.bytes.toByteArray();
    } catch (IOException bug) {
      throw new UncheckedIOException(bug); // an array takes all bytes
    }
  }

  private static byte[] header() throws IOException {
    var header = new ByteArrayOutputStream();
    var data = new DataOutputStream(header);
    data.writeInt(Preview.WIDTH);
    data.writeInt(Preview.HEIGHT);
    data.write(8); // bits of a pixel
    data.write(3); // a place in the palette
    data.write(0); // compressed as zlib does
    data.write(0); // filtered row by row
    data.write(0); // not interlaced
    return header.toByteArray();
  }

  private void chunk(String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(content);
    data.writeInt(content.length);
    data.write(name);
    data.write(content);
    data.writeInt((int) sum.getValue());
  }
}
