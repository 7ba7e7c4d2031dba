package akkord.search;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  @ParameterizedTest
  @CsvSource({"künstlich, kuenstlich", "größe, groesse", "räume, raeume", "foerderung, förderung"})
  void haveUmlautsWrittenOutAndBack(String word, String other) {
    assertEquals(Set.of(other), Spellings.of(word, DE));
  }

  @ParameterizedTest
  @CsvSource({"quelle", "neue", "bauen", "rechnen"})
  void leaveOtherPairsOfVowelsAlone(String word) {
    assertEquals(Set.of(), Spellings.of(word, DE));
  }

  @Test
  void makeNoUmlautsInOtherLanguages() {
    assertEquals(Set.of(), Spellings.of("does", EN));
    assertEquals(Set.of("mueller"), Spellings.of("müller", EN));
  }
}
