package akkord.inflection;

/**
 * Where a phrase stands in a text.
 *
 * @param start its first character, in UTF-16 offsets
 * @param end behind its last character
 */
public record Match(int start, int end) {

  /** Whether it holds all of another one, and more. */
  public boolean isAround(Match other) {
    return start <= other.start && end >= other.end && length() > other.length();
  }

  private int length() {
    return end - start;
  }
}
