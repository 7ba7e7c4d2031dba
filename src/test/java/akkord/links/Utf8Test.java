package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without being decoded is what the JDK's decoder would read. */
class Utf8Test {

  /** Bytes at which some rule of UTF-8 begins or ends. */
  private static final int[] EDGES = {
    0x00, 0x0A, 0x0D, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBB, 0xBD, 0xBF, 0xC0, 0xC1, 0xC2,
    0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
  };

  /** Whether nothing of the bytes would have to be replaced. */
  private static boolean expected(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().noneMatch(c -> List.of(0, 0x0D, 0xFEFF, 0xFFFD).contains(c));
    } catch (CharacterCodingException broken) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void takesWhatTheDecoderTakes(int seed) {
    var random = new Random(seed);
    int plain = 0;
    for (int i = 0; i < 100_000; i++) {
      var bytes = new ByteArrayOutputStream();
      for (int left = random.nextInt(6); left > 0; left--) {
        bytes.write(EDGES[random.nextInt(EDGES.length)]);
      }
      byte[] all = bytes.toByteArray();
      assertEquals(expected(all), Utf8.isPlain(all), HexFormat.of().formatHex(all));
      plain += Utf8.isPlain(all) ? 1 : 0;
    }
    assertTrue(plain > 10_000, "plain ones among them: " + plain);
  }

  @Test
  void takesEveryCharacterOfUnicodeButFour() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
      boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (!isSurrogate) { // which the encoder has replaced
        assertEquals(expected(bytes), Utf8.isPlain(bytes), "U+" + Integer.toHexString(c));
      }
    }
  }
}
