package akkord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapTest {

  @ParameterizedTest
  @ValueSource(strings = {"???", "am ??? in Tokio", "(???)", "???, Minister", "“???”"})
  void aMarkOnItsOwnIsAGap(String text) {
    assertTrue(Gap.isIn(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "??", "????", "Why???", "???why", "2024???", "\\???", "!???", "???!"})
  void whatBelongsToAWordIsNone(String text) {
    assertFalse(Gap.isIn(text));
  }

  @Test
  void theirPlacesAreThoseOfTheWholeText() {
    assertEquals(List.of(4, 10), Gap.offsets("???\n??? a ???", 3));
  }
}
