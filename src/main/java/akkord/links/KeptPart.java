package akkord.links;

import akkord.codec.BinaryReader;
import akkord.codec.BinaryWriter;
import java.io.IOException;

/** Where in the bytes of an earlier check stands something that it has left. */
final class KeptPart {

  private final byte[] bytes;
  private final int start;
  private final int end;

  private KeptPart(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /**
   * The next part, whose length stands before it.
   *
   * @param bytes those that are read, which nobody may change
   */
  static KeptPart next(BinaryReader in, byte[] bytes) throws IOException {
    int length = in.count();
    int start = in.place();
    in.skip(length);
    return new KeptPart(bytes, start, start + length);
  }

  BinaryReader reader() {
    return new BinaryReader(bytes, start, end);
  }

  /** Hands it on as it is. */
  void copy(BinaryWriter out) {
    out.number(end - start);
    out.raw(bytes, start, end);
  }
}
