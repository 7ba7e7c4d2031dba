package akkord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "spase, space", // substituted
    "spce, space", // left out
    "sspace, space", // added
    "psace, space", // swapped
    "SPACE, space", // letter case
    "fuison, fusion"
  })
  void findsWhatWasMeant(String word, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(word, List.of("space", "fusion", "quantum")));
  }

  @Test
  void countsASwapOfNeighboursOnce() {
    assertEquals(Optional.of("abc"), Nearest.to("acb", List.of("abc")));
    assertEquals(Optional.empty(), Nearest.to("cba", List.of("abc")));
  }

  @ParameterizedTest
  @CsvSource({
    "a, b, true", // one letter may always differ
    "ab, cd, false",
    "abc, abx, true",
    "abc, axx, false",
    "abcdef, abcdxx, true", // two of six
    "abcdef, abcxxx, false",
    "abcdefghi, abcdefxxx, true", // three of nine
    "abcdefghi, abcdexxxx, false"
  })
  void allowsAThirdOfTheWord(String word, String known, boolean near) {
    assertEquals(near, Nearest.to(word, List.of(known)).isPresent());
  }

  @Test
  void prefersTheNearestThenTheFirstByLetters() {
    assertEquals(Optional.of("quanta"), Nearest.to("quantb", List.of("quantxy", "quanta")));
    assertEquals(Optional.of("roda"), Nearest.to("rode", List.of("rodz", "roda", "rodm")));
    assertEquals(Optional.of("roda"), Nearest.to("rode", List.of("roda", "rodm", "rodz")));
  }

  @Test
  void saysNothingWhereNothingIsNear() {
    assertEquals(Message.NONE, Nearest.suggestion("biology", List.of("space", "fusion")));
    assertEquals(Message.NONE, Nearest.suggestion("", List.of("a")));
    assertEquals(Message.NONE, Nearest.suggestion("space", List.of()));
    assertEquals(
        "; did you mean 'space'?", Nearest.suggestion("spase", List.of("space")).toString());
  }

  @Test
  void looksAtNoWordOfMoreThan64Characters() {
    String longest = "a".repeat(64);
    assertEquals(Optional.of(longest), Nearest.to("b" + longest.substring(1), List.of(longest)));
    assertEquals(Optional.empty(), Nearest.to("a".repeat(65), List.of(longest)));
  }
}
