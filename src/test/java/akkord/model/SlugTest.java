package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "0",
        "lunar-rover",
        "2024",
        "a-1-b",
        "console",
        "com",
        "com10",
        "aux-2",
        "null"
      })
  void readsNames(String text) {
    assertEquals(text, Slug.parse(text).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "A", "ä", "a_b", "a b", "a.b", "a/b", "-a", "a-", "a--b", "-", "..", "a\n", "ａ", "ſ",
        "con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt0"
      })
  void refusesWhatCannotStandInAnAddressOrAFileName(String text) {
    assertEquals(Optional.empty(), Slug.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new Slug(text));
  }

  @Test
  void hasAtMostEightyCharacters() {
    assertEquals(80, Slug.parse("a".repeat(80)).orElseThrow().value().length());
    assertEquals(Optional.empty(), Slug.parse("a".repeat(81)));
  }

  @Test
  void looksAtAnEndlessNameOnlyOnce() {
    assertEquals(Optional.empty(), Slug.parse("a-".repeat(500_000)));
  }
}
