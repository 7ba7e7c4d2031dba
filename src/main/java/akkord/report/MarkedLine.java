package akkord.report;

import akkord.location.Location;
import java.util.Optional;

/**
 * The source line that a finding is about, parted where the place begins and ends; of a long line,
 * what stands around the place. All parts can be shown as they are.
 *
 * @param before what stands before the place
 * @param marked the place; empty where it has no extent
 * @param after what follows it on the same line
 */
public record MarkedLine(String before, String marked, String after) {

  /** Most code points of a line that are shown; of a longer one, those around the place. */
  private static final int LONGEST_LINE = 120;

  /** Code points that are shown before the place where a line is cut. */
  private static final int CONTEXT = 50;

  private static final String CUT = "…";

  /** The line of a place; empty where it can't be had any more, or is blank. */
  public static Optional<MarkedLine> of(Location place, SourceLines lines) {
    return lines
        .line(place.path(), place.start().line())
        .filter(line -> !line.isBlank())
        .filter(line -> place.start().column() - 1 <= line.codePointCount(0, line.length()))
        .map(line -> parted(line, place));
  }

  private static MarkedLine parted(String line, Location place) {
    int column = place.start().column() - 1;
    int length = line.codePointCount(0, line.length());
    boolean sameLine = place.end().line() == place.start().line();
    int end = sameLine ? Math.min(place.end().column() - 1, length) : length;
    int from = Math.max(0, Math.min(column - CONTEXT, length - LONGEST_LINE));
    int to = Math.min(length, from + LONGEST_LINE);
    int markedTo = Math.min(end, to);
    return new MarkedLine(
        (from == 0 ? "" : CUT) + part(line, from, column),
        part(line, column, markedTo),
        part(line, markedTo, to) + (to == length ? "" : CUT));
  }

  private static String part(String line, int from, int to) {
    int start = line.offsetByCodePoints(0, from);
    int end = line.offsetByCodePoints(start, Math.max(0, to - from));
    return Printable.of(line.substring(start, end));
  }
}
