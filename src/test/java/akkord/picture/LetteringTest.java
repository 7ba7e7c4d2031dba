package akkord.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

  private final Lettering lettering = new Lettering(10);

  @Test
  void aTextIsAsWideAsItsCharacters() {
    assertEquals(0, lettering.width(""));
    assertEquals(20, lettering.width("文部"));
    assertTrue(lettering.width("ill") < lettering.width("abc"));
    assertTrue(lettering.width("abc") < lettering.width("MWM"));
  }

  @Test
  void breaksBetweenWords() {
    int width = lettering.width("Mondrover mit");
    assertEquals(
        List.of("Mondrover mit", "Druckkabine"),
        lettering.lines("Mondrover mit Druckkabine", width, 2));
  }

  @Test
  void breaksBehindDashes() {
    assertEquals(
        List.of("Washington–", "Tsukuba"),
        lettering.lines("Washington–Tsukuba", lettering.width("Washington–"), 2));
  }

  @Test
  void cutsWhatDoesNotFitOnTheLastLine() {
    int width = lettering.width("Mondrover mit");
    assertEquals(List.of("Mondrover m…"), lettering.lines("Mondrover mit Druckkabine", width, 1));
  }

  @Test
  void noLineIsWiderThanItsRoom() {
    for (int width = 20; width < 200; width += 7) {
      for (String line : lettering.lines("Wechselseitige Investitionen 文部科学省 😀😀😀", width, 3)) {
        assertTrue(lettering.width(line) <= width, line);
      }
    }
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertEquals("😀…", lettering.fitted("😀😀😀", lettering.width("😀…")));
  }
}
