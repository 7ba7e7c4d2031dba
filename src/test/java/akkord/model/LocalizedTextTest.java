package akkord.model;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.both;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private static final LanguageTag JA = new LanguageTag("ja");

  @Test
  void isInTheReadersLanguage() {
    assertEquals(new TaggedText(EN, "space"), both("Raumfahrt", "space").in(EN));
  }

  @Test
  void fallsBackToTheFirstLanguageAndSaysSo() {
    assertEquals(new TaggedText(DE, "Raumfahrt"), both("Raumfahrt", "space").in(JA));
  }

  @Test
  void isTheSameInAllLanguagesWhereItIsUniform() {
    assertEquals(new TaggedText(JA, "NASA"), LocalizedText.uniform("NASA").in(JA));
  }

  @Test
  void hasAtLeastOneLanguage() {
    assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(Map.of()));
  }
}
