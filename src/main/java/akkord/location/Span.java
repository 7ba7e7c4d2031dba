package akkord.location;

/**
 * A half-open range of a text.
 *
 * @param start offset of the first UTF-16 code unit, from 0
 * @param end offset behind the last UTF-16 code unit, at least {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The empty span at an offset. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }
}
