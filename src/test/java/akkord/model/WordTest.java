package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {

  @Test
  void standsForAConstantInContent() {
    assertEquals("memorandum-of-understanding", Word.of(AgreementType.MEMORANDUM_OF_UNDERSTANDING));
    assertEquals(
        Source.Level.OFFICIAL_SECONDARY, Word.all(Source.Level.class).get("official-secondary"));
  }

  @Test
  void keepsTheOrderOfDeclaration() {
    assertEquals(
        List.of("verified", "stored-copy", "inferred", "gone"),
        List.copyOf(Word.all(Source.UrlState.class).keySet()));
  }
}
