package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSizeTest {

  @ParameterizedTest
  @CsvSource({
    "0, XS",
    "20, XS",
    "21, S",
    "80, S",
    "81, M",
    "250, M",
    "251, L",
    "800, L",
    "801, XL",
    "99999, XL"
  })
  void growsWithTheNumberOfWords(int words, TextSize size) {
    assertEquals(size, TextSize.of(words));
  }
}
