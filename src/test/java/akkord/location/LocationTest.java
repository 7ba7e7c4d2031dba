package akkord.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocationTest {

  @Test
  void isOrderedByFileThenStartThenEnd() {
    var inOrder =
        List.of(
            place("a", 2, 10, 11),
            place("a", 10, 1, 1),
            place("a", 10, 1, 2),
            place("a", 10, 2, 2),
            place("a/b", 1, 1, 1),
            place("b", 1, 1, 1));
    assertEquals(inOrder, inOrder.reversed().stream().sorted().toList());
  }

  @Test
  void ordersPathsByTheirCharactersOnEveryPlatform() {
    assertEquals(
        List.of("B", "a", "a-b", "a/b", "ab", "ä"),
        Stream.of("ä", "ab", "a/b", "a-b", "a", "B")
            .map(SourcePath::new)
            .sorted()
            .map(SourcePath::value)
            .toList());
  }

  @Test
  void namesFilesBelowAFolder() {
    assertEquals("content/site.yaml", new SourcePath("content").resolve("site.yaml").value());
    assertEquals("site.yaml", new SourcePath(".").resolve("site.yaml").value());
  }

  @Test
  void coversASpanOfItsFile() {
    var file = new SourceFile(new SourcePath("x.md"), "ab\n𝄞cd");
    var place = file.location(new Span(1, 6));
    assertEquals("x.md:1:2", place.toString());
    assertEquals(new Position(2, 3), place.end());
  }

  @Test
  void canBeEmptyAndAtTheVeryStart() {
    var file = new SourceFile(new SourcePath("x.md"), "ab");
    assertEquals(Location.startOf(file.path()), file.location(Span.at(0)));
    assertEquals(new Position(1, 3), file.location(new Span(0, 2)).end());
  }

  @Test
  void isNeverImpossible() {
    var path = new SourcePath("x");
    var start = new Position(2, 3);
    var before = new Position(2, 2);
    assertThrows(IllegalArgumentException.class, () -> new Location(path, start, before));
    assertThrows(IllegalArgumentException.class, () -> new Position(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Position(1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Span(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> new SourcePath(""));
  }

  private static Location place(String file, int line, int from, int to) {
    return new Location(new SourcePath(file), new Position(line, from), new Position(line, to));
  }
}
