package akkord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.Alignment.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  /** Elements are of one kind where their letters are the same but for case. */
  @ParameterizedTest
  @CsvSource({
    "abc, ABC, aA bB cC",
    "ab, ABC, aA bB -C",
    "abc, AC, aA b- cC",
    "ppt, PT, pP p- tT",
    "xpy, zPw, x- -z pP y- -w",
    "a, B, a- -B",
    "'', AB, -A -B",
    "'', '', ''",
  })
  void pairsWhatIsAlikeInOrderAndKeepsTheRest(String left, String right, String expected) {
    assertEquals(expected, shown(Alignment.of(letters(left), letters(right), String::toLowerCase)));
  }

  @Test
  void keepsAllOfWhatIsTooLongToCompare() {
    var left = Stream.generate(() -> "a").limit(2_500).toList();
    var right = Stream.generate(() -> "b").limit(2_500).toList();
    var alignment = Alignment.of(left, right, each -> each);
    assertEquals(5_000, alignment.pairs().size());
  }

  private static List<String> letters(String text) {
    return Arrays.stream(text.split("")).filter(letter -> !letter.isEmpty()).toList();
  }

  private static String shown(Alignment<String> alignment) {
    return alignment.pairs().stream().map(AlignmentTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Pair<String> pair) {
    return pair.left().orElse("-") + pair.right().orElse("-");
  }
}
