package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers stand for parts here; they are the less alike the farther they are apart. */
class AlignmentTest {

  @Test
  void leavesOutWhatIsLeastAlike() {
    assertEquals(List.of(5), surplus(List.of(1, 5, 9), List.of(1, 9)));
    assertEquals(List.of(1), surplus(List.of(1, 5, 9), List.of(4, 9)));
    assertEquals(List.of(9), surplus(List.of(1, 5, 9), List.of(1, 5)));
  }

  @Test
  void leavesOutSeveralInTheirOrder() {
    assertEquals(List.of(50, 60, 70), surplus(List.of(1, 50, 2, 60, 70, 3), List.of(1, 2, 3)));
    assertEquals(List.of(1, 2), surplus(List.of(1, 2), List.of()));
  }

  @Test
  void leavesOutTheLastWhereAllAreAlike() {
    var longer = List.of(7, 7, 7);
    assertEquals(longer.subList(2, 3), surplus(longer, List.of(7, 7)));
    assertEquals(List.of(4, 5), surplus(List.of(3, 4, 5), List.of(3)));
  }

  @Test
  void findsWhatDividesAnElement() {
    assertEquals(List.of(4), divisions(List.of(1, 3, 4, 2), List.of(1, 7, 2)));
    assertEquals(List.of(3, 2), divisions(List.of(1, 3, 4, 2), List.of(4, 6)));
  }

  @Test
  void leavesOutTheLastOfListsThatAreTooLongToCompare() {
    var longer = Collections.nCopies(2_000, 1);
    assertEquals(1_000, surplus(longer, longer.subList(0, 1_000)).size());
  }

  private static List<Integer> surplus(List<Integer> longer, List<Integer> shorter) {
    return Alignment.surplus(longer, shorter, (one, other) -> Math.abs(one - other));
  }

  private static List<Integer> divisions(List<Integer> longer, List<Integer> shorter) {
    return Alignment.divisions(
        longer,
        shorter,
        (run, other) -> Math.abs(run.stream().mapToInt(Integer::intValue).sum() - other));
  }
}
