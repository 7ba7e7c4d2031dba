package akkord.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How little two pieces of text have in common. */
class GistTest {

  private static Gist gist(String markdown) {
    return SectionOutline.of(new Written(markdown).in("de.md")).getFirst().gist();
  }

  @Test
  void namesAndFiguresAreMarksAndOtherWordsAreNot() {
    assertEquals(
        new Gist(Map.of("NASA", 2, "2024", 1, "H3", 1, "deLorean", 1), 34),
        gist("NASA and NASA, in 2024 H3 deLorean"));
  }

  @Test
  void whatHasTheSameMarksAndLengthIsNotUnlike() {
    assertEquals(0, gist("NASA x").unlike(gist("y NASA")));
    assertEquals(0, gist("abc").unlike(gist("xyz")));
  }

  @Test
  void theMoreMarksAreSharedTheLessItIsUnlike() {
    assertEquals(1, gist("NASA").unlike(gist("MEXT")));
    assertEquals(0.5, gist("NASA MEXT").unlike(gist("NASA JAXA")));
    assertEquals(0.25, gist("A1 B1 C1 C1").unlike(gist("A1 B1 C1 D1")));
  }

  @Test
  void lengthsCountByTheirRatio() {
    assertEquals(Math.log(2), gist("x".repeat(60)).unlike(gist("x".repeat(20))), 1e-9);
    assertEquals(Math.log(2), gist("x".repeat(20)).unlike(gist("x".repeat(60))), 1e-9);
  }

  @Test
  void namedEntriesAreMarksAsWell() {
    assertEquals(0.5, gist("a [@b] [@c]").unlike(gist("a [@b] [@d]")));
  }

  @Test
  void twoTogetherHaveTheMarksAndLengthsOfBoth() {
    assertEquals(
        new Gist(Map.of("A1", 2, "B1", 1), 8), gist("A1 B1").and(gist("A1 ")).and(gist("x")));
    assertEquals(List.of(gist("A1")), List.of(Gist.NOTHING.and(gist("A1"))));
  }
}
