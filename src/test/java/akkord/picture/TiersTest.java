package akkord.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TiersTest {

  private final Tiers.Stack stack = Tiers.of(List.of(2, 1, 5));

  @Test
  void everyTierHasItsBoxes() {
    assertEquals(List.of(2, 1, 5), stack.tiers().stream().map(List::size).toList());
  }

  @Test
  void boxesLieInsideAndApart() {
    var boxes = stack.tiers().stream().flatMap(List::stream).toList();
    for (var box : boxes) {
      assertTrue(box.x() > 0 && box.right() < stack.width(), box.toString());
      assertTrue(box.y() > 0 && box.bottom() < stack.height(), box.toString());
      for (var other : boxes.subList(0, boxes.indexOf(box))) {
        assertFalse(box.meets(other), () -> box + " meets " + other);
      }
    }
  }

  @Test
  void tiersStandInTheMiddle() {
    assertEquals(stack.width() / 2, stack.tiers().get(1).getFirst().centre());
  }
}
