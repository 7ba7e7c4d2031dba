package akkord.location;

import java.util.Comparator;

/**
 * A range in a named file; what a fact remembers of the place that it was read from.
 *
 * <p>It holds no text, so that keeping one for every fact of a large site costs little.
 *
 * @param path the file
 * @param start the place of the first character
 * @param end the place behind the last character, not before {@code start}
 */
public record Location(SourcePath path, Position start, Position end)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparing(Location::start)
          .thenComparing(Location::end);

  public Location {
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException("a location ends before it starts: " + start + ".." + end);
    }
  }

  /** The very start of a file: for findings about the file as a whole. */
  public static Location startOf(SourcePath path) {
    return at(path, Position.START);
  }

  /** A place without extent. */
  public static Location at(SourcePath path, Position position) {
    return new Location(path, position, position);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + start;
  }
}
