package akkord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {

  @Test
  void wordsAreLettersAndDigitsInLowerCase() {
    assertEquals(
        List.of("ki", "leitlinien", "der", "usa", "2024", "keiō"),
        WordForms.words("KI-Leitlinien der USA (2024), Keiō"));
  }

  @Test
  void formsOfAWordShareTheirStem() {
    assertEquals(
        " comput comput rechn rechn control control ",
        WordForms.stems("Computer Computern Rechnen Rechner control controls"));
  }

  @Test
  void aNameMayWriteAlternatives() {
    assertEquals(List.of("crewed", "uncrewed"), WordForms.alternatives("crewed / uncrewed"));
  }
}
