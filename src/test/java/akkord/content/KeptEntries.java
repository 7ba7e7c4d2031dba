package akkord.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.codec.RecordCodec;
import java.io.IOException;
import java.util.List;

/** Entries as one run leaves them to the next: damaged bytes are refused, or are other entries. */
final class KeptEntries {

  private static final RecordCodec<KeptEntry> CODEC =
      RecordCodec.of(KeptEntry.class, KeptContent.SHOWN);

  private KeptEntries() {}

  static void check(byte[] input) throws IOException {
    List<KeptEntry> read;
    try {
      read = CODEC.read(input);
    } catch (IOException damaged) {
      return;
    }
    byte[] written = CODEC.write(read);
    assertEquals(read, CODEC.read(written));
    assertArrayEquals(written, CODEC.write(CODEC.read(written)));
  }
}
