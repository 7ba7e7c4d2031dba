package akkord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.build.Progress.Stage;
import akkord.diagnostic.Wording;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private ProgressLine line(Wording wording) {
    return new ProgressLine(new PrintStream(printed, true, UTF_8), wording);
  }

  @Test
  void isWrittenOverWhereSomethingHasChangedAndClearedAtTheEnd() {
    try (var line = line(Wording.ENGLISH)) {
      line.at(Stage.RENDERING, 3, 8);
      line.show();
      line.show();
      line.at(Stage.RENDERING, 4, 8);
      line.at(Stage.VERIFYING, 0, 0);
      line.show();
    }
    assertEquals(
        CLEAR + "making files: 3 of 8 …" + CLEAR + "checking the links …" + CLEAR,
        printed.toString(UTF_8));
  }

  @Test
  void shortWorkShowsNothing() {
    try (var line = line(Wording.ENGLISH)) {
      line.at(Stage.READING, 0, 0);
    }
    assertEquals("", printed.toString(UTF_8));
  }

  @Test
  void speaksTheLanguageOfTheEditor() {
    try (var line = line(Wording.find("de").orElseThrow())) {
      line.at(Stage.RENDERING, 3, 8);
      line.show();
    }
    assertEquals(CLEAR + "erzeugt Dateien: 3 von 8 …" + CLEAR, printed.toString(UTF_8));
  }
}
