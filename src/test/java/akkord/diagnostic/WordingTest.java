package akkord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  private static final Wording GERMAN = Wording.find("de").orElseThrow();

  @Test
  void aMessageIsPutIntoTheLanguageWithWhatFillsItsGaps() {
    var message = Message.of("; did you mean '%s'?", "100 %s");
    assertEquals("; did you mean '100 %s'?", message.toString());
    assertEquals("; ist „100 %s“ gemeint?", GERMAN.of(message));
  }

  @Test
  void aMessageInAGapIsPutIntoTheSameLanguage() {
    var message = Message.of("%s%s", "x", Message.of("; did you mean '%s'?", "y"));
    assertEquals("x; ist „y“ gemeint?", GERMAN.of(message));
  }

  @Test
  void withoutGapsNothingIsFilled() {
    assertEquals("100 %s", Message.of("100 %s").toString());
  }

  @Test
  void aSentenceWithoutTranslationStaysEnglish() {
    assertEquals("nobody translated this", GERMAN.of("nobody translated this"));
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseAndCureIsKnownInGerman(DiagnosticCode code) {
    assertTrue(GERMAN.known().contains(code.cause()), code.cause());
    assertTrue(GERMAN.known().contains(code.cure()), code.cure());
    for (String sentence : List.of(GERMAN.of(code.cause()), GERMAN.of(code.cure()))) {
      assertTrue(sentence.matches("\\S.*\\S\\."), sentence);
    }
  }

  @Test
  void aLanguageWithoutMessagesHasNone() {
    assertTrue(Wording.find("fr").isEmpty());
    assertEquals(Optional.empty(), Wording.find("../de"));
  }
}
