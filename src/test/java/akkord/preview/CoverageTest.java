package akkord.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Areas of small shapes, worked out by hand, in quarters of a pixel. */
class CoverageTest {

  private static List<String> quarters(float... edges) {
    var shape = new Coverage(0, 0, 4, 2);
    shape.add(edges, 0, 0, 1);
    int[] upper = new int[4];
    int[] lower = new int[4];
    shape.levels(0, 4, upper);
    shape.levels(1, 4, lower);
    return List.of(Arrays.toString(upper), Arrays.toString(lower));
  }

  @Test
  void aRectangleBetweenPixelsFillsPartsOfThem() {
    assertEquals(
        List.of("[1, 2, 1, 0]", "[2, 4, 2, 0]"),
        quarters(0.5f, 0.5f, 0.5f, 2, 2.5f, 2, 2.5f, 0.5f));
  }

  @Test
  void aSlantedEdgeHalvesThePixelsThatItCrosses() {
    assertEquals(List.of("[2, 0, 0, 0]", "[4, 2, 0, 0]"), quarters(0, 0, 0, 2, 2, 2, 0, 0));
  }

  @Test
  void aFlatEdgeCrossesManyColumns() {
    assertEquals(List.of("[4, 3, 2, 1]", "[0, 0, 0, 0]"), quarters(0, 0, 0, 1, 0, 1, 4, 0));
  }

  @Test
  void overlapsAreNoDarker() {
    assertEquals(
        List.of("[0, 4, 4, 0]", "[0, 4, 4, 0]"),
        quarters(1, 0, 1, 2, 3, 2, 3, 0, 1, 0, 1, 2, 3, 2, 3, 0));
  }

  @Test
  void aContourTheOtherWayRoundIsAHole() {
    assertEquals(
        List.of("[4, 0, 0, 4]", "[4, 0, 0, 4]"),
        quarters(0, 0, 0, 2, 4, 2, 4, 0, 1, 2, 1, 0, 3, 0, 3, 2));
  }
}
