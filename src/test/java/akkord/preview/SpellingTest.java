package akkord.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private static final Typeface SERIF = Typeface.read("notoserif-bold-subset.ttf");

  @ParameterizedTest
  @CsvSource({
    "u\u0308ber, über",
    "CO₂, CO2",
    "GROẞ, GROSS",
    "Timi\u0219oara, Timi\u015foara",
    "a\u200bb\u202ec\ufeff, abc",
    "a \t\u2009 b, a b",
    "Ministry\u2010led, Ministry-led"
  })
  void setsWhatItCan(String text, String spelt) {
    assertEquals(Optional.of(spelt), Spelling.of(text, SERIF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"日本", "10⁷", "🚀 Launch", "\ud83d"})
  void changesNothingThatMeansSomething(String text) {
    assertEquals(Optional.empty(), Spelling.of(text, SERIF));
  }

  @Test
  void aTextHasNoSpaceAtItsEndsEvenWhereItIsCut() {
    assertEquals(599, Spelling.of("\n" + "word ".repeat(200), SERIF).orElseThrow().length());
  }

  @Test
  void aTextOfAnyLengthIsCut() {
    assertEquals(600, Spelling.of("x".repeat(1_000_000), SERIF).orElseThrow().length());
  }
}
