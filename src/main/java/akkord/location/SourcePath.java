package akkord.location;

/**
 * The path of a file as it is shown to people: relative to where the command runs, with {@code /}
 * between its elements.
 *
 * <p>Two paths are ordered by their text, code unit by code unit, on every platform.
 *
 * @param value the path, never empty
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

  public SourcePath {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a source path is never empty");
    }
  }

  /** The path of a file below this folder. */
  public SourcePath resolve(String name) {
    return new SourcePath(value.equals(".") ? name : value + "/" + name);
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
