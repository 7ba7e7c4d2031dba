package akkord.links;

import akkord.location.LineMap;
import akkord.location.Position;
import java.util.function.IntUnaryOperator;

/**
 * Tells the line and column of the places of one file.
 *
 * <p>Few places are ever shown, and to know all of them would slow the parser by half; so reading
 * gives every place a number, and the file is read once more where a line and column is wanted. In
 * pages the numbers count places in the order of reading; in other files they are offsets in the
 * text. A negative number is the complement of an offset, in any file.
 *
 * @param lines the lines of the file's text
 * @param offsets the offset for the number of a place
 */
record Places(LineMap lines, IntUnaryOperator offsets) {

  /** The number of a place that is known by its offset in any file. */
  static int number(int offset) {
    return ~offset;
  }

  /** The line and column of a place; the start, where the parser knows none. */
  Position at(int place) {
    int offset = place < 0 ? ~place : offsets.applyAsInt(place);
    return lines.position(Math.max(offset, 0));
  }
}
