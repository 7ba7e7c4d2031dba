package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.disk.FileStamp;
import akkord.output.TreeRecord.Recorded;
import akkord.route.FileSum;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is left of the trees' files comes back, or nothing of it. */
class TreeRecordsTest {

  private static final TreeRecords RECORDS =
      new TreeRecords(
          List.of(
              record("(dev=1,ino=2)", Map.of("index.html", file("home"), "de/a.html", file("a"))),
              record("", Map.of())));

  private static TreeRecord record(String key, Map<String, Recorded> files) {
    return new TreeRecord(key, new FileStamp(10, 1_700_000_000_123_456_789L, key), files);
  }

  private static Recorded file(String text) {
    return new Recorded(
        FileSum.of(text.getBytes(StandardCharsets.UTF_8)),
        new FileStamp(text.length(), 1_600_000_000_000_000_000L, "of " + text));
  }

  @Test
  void comeBack() {
    assertEquals(RECORDS, TreeRecords.read(RECORDS.bytes()));
  }

  @Test
  void nothingComesOfBytesWithAnotherBit() {
    byte[] bytes = RECORDS.bytes();
    for (int i = 0; i < bytes.length * 8; i++) {
      byte[] damaged = bytes.clone();
      damaged[i / 8] ^= (byte) (1 << (i % 8));
      assertEquals(TreeRecords.NONE, TreeRecords.read(damaged));
    }
  }

  @Test
  void nothingComesOfDamagedBytes() {
    byte[] bytes = RECORDS.bytes();
    var random = new Random(1);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      if (damaged.length > 0) {
        damaged[random.nextInt(damaged.length)] ^= 1;
      }
      assertEquals(TreeRecords.NONE, TreeRecords.read(damaged));
    }
  }
}
