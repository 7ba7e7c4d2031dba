package akkord.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageOutputTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "aé", "éa", "日本", "a𝕏b", "\uD835", "x\uDD4Fy"})
  void writesUtf8(String piece) {
    var output = new PageOutput();
    var expected = new StringBuilder();
    for (int times = 0; times < 200; times++) {
      output.writeContent(piece.repeat(times));
      output.writeContent("<" + piece + ">", 1, piece.length() + 1);
      output.writeBinaryContent(new byte[] {'\n'});
      expected.append(piece.repeat(times)).append(piece).append('\n');
    }
    assertEquals(
        new String(expected.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
        new String(output.toByteArray(), StandardCharsets.UTF_8));
  }
}
