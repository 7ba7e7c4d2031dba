package akkord.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMapTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1:1", "1, 1:2", "2, 1:3", // the line break itself belongs to its line
    "3, 2:1", "4, 3:1", "5, 3:2", "6, 3:3"
  })
  void countsLinesAndColumnsFromOne(int offset, String place) {
    assertEquals(place, new LineMap("ab\n\ncd").position(offset).toString());
  }

  @ParameterizedTest
  @CsvSource({"0, 1:1", "2, 1:2", "4, 1:3", "5, 1:4", "6, 2:1", "8, 2:2"})
  void countsACharacterBeyondTheBasicPlaneOnce(int offset, String place) {
    assertEquals(place, new LineMap("𝄞𝄞a\n𝄞").position(offset).toString());
  }

  @Test
  void countsCombiningCharactersOneByOne() {
    assertEquals("1:3", new LineMap("u\u0308x").position(2).toString());
  }

  @Test
  void takesOtherLineSeparatorsForCharacters() {
    assertEquals("1:5", new LineMap("a\u2028b\rc").position(4).toString());
  }

  @Test
  void hasOneLineWhereTheTextIsEmpty() {
    var lines = new LineMap("");
    assertEquals(1, lines.lineCount());
    assertEquals(Position.START, lines.position(0));
    assertEquals("", lines.line(1));
  }

  @Test
  void hasAnEmptyLineBehindTheLastLineBreak() {
    var lines = new LineMap("ab\n");
    assertEquals(2, lines.lineCount());
    assertEquals("2:1", lines.position(3).toString());
    assertEquals("", lines.line(2));
  }

  @Test
  void hasAnEmptyLineBeforeAFirstLineBreak() {
    var lines = new LineMap("\nab");
    assertEquals(2, lines.lineCount());
    assertEquals("", lines.line(1));
    assertEquals("ab", lines.line(2));
  }

  @Test
  void givesLinesWithoutTheirBreaks() {
    var lines = new LineMap("ab\n\ncd");
    assertEquals("ab", lines.line(1));
    assertEquals("", lines.line(2));
    assertEquals("cd", lines.line(3));
  }

  @Test
  void mapsMoreLinesThanItFirstMakesRoomFor() {
    var lines = new LineMap("x\n".repeat(1000));
    assertEquals(1001, lines.lineCount());
    assertEquals("1000:2", lines.position(1999).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\n", "ab\n\ncd", "𝄞\n𝄞x\n"})
  void findsEveryLineStartAgain(String text) {
    var lines = new LineMap(text);
    IntStream.rangeClosed(1, lines.lineCount())
        .forEach(
            line -> assertEquals(new Position(line, 1), lines.position(lines.lineStart(line))));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void refusesPlacesOutsideTheText(int offset) {
    var lines = new LineMap("ab");
    assertThrows(IndexOutOfBoundsException.class, () -> lines.position(offset));
  }
}
