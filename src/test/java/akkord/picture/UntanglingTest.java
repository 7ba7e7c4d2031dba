package akkord.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.picture.Untangling.Columns;
import akkord.picture.Untangling.Tie;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UntanglingTest {

  @Test
  void linesThatCanBeUntangledAre() {
    var ties = List.of(new Tie(0, 2), new Tie(1, 1), new Tie(2, 0));
    assertEquals(3, Untangling.crossings(written(3, 3), ties));
    assertEquals(0, Untangling.crossings(Untangling.order(3, 3, ties), ties));
  }

  @Test
  void whatIsUntangledStaysAsItIs() {
    var ties = List.of(new Tie(0, 0), new Tie(1, 0), new Tie(2, 1));
    assertEquals(written(3, 2), Untangling.order(3, 2, ties));
  }

  @Test
  void theOrderIsNeverWorseThanTheWrittenOne() {
    for (int seed = 1; seed < 50; seed++) {
      var ties = scattered(seed);
      var ordered = Untangling.order(9, 7, ties);
      assertTrue(
          Untangling.crossings(ordered, ties) <= Untangling.crossings(written(9, 7), ties),
          "seed " + seed);
      assertEquals(written(9, 7).left(), ordered.left().stream().sorted().toList());
      assertEquals(written(9, 7).right(), ordered.right().stream().sorted().toList());
    }
  }

  @Test
  void theSameLinesGiveTheSameOrder() {
    assertEquals(Untangling.order(9, 7, scattered(3)), Untangling.order(9, 7, scattered(3)));
  }

  private static Columns written(int left, int right) {
    return new Columns(
        IntStream.range(0, left).boxed().toList(), IntStream.range(0, right).boxed().toList());
  }

  private static List<Tie> scattered(int seed) {
    return IntStream.range(0, 20)
        .mapToObj(i -> new Tie(i * seed * 31 % 9, (i * i + seed * 17) % 7))
        .distinct()
        .toList();
  }
}
