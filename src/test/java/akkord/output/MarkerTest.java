package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  private static Marker marker() {
    var hashes = new LinkedHashMap<String, String>();
    hashes.put("de/index.html", HASH);
    hashes.put(".nojekyll", HASH);
    return new Marker(hashes);
  }

  @Test
  void isReadAsItWasWritten() {
    assertEquals(Optional.of(marker()), Marker.parse(marker().text()));
  }

  @Test
  void isRefusedWhenCutInsideALine() {
    String text = marker().text();
    for (int end = 0; end < text.length(); end++) {
      var found = Marker.parse(text.substring(0, end));
      boolean endsWithALine = end > 0 && text.charAt(end - 1) == '\n';
      assertEquals(endsWithALine, found.isPresent(), "the first " + end + " characters");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../index.html", "/etc/passwd", "de//index.html", ""})
  void namesOnlyFilesInsideTheSite(String path) {
    String head = new Marker(new LinkedHashMap<>()).text();
    assertEquals(Optional.empty(), Marker.parse(head + HASH + "  " + path + "\n"));
  }
}
