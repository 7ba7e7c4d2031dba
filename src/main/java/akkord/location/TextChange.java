package akkord.location;

/**
 * Other words for one place of a text.
 *
 * @param span what they stand in place of
 * @param replacement the words, with lines ended by {@code \n}
 */
public record TextChange(Span span, String replacement) {

  /** Words that are put in at an offset. */
  public static TextChange insertion(int offset, String words) {
    return new TextChange(Span.at(offset), words);
  }

  /** The text after the change. */
  public String of(String text) {
    return text.substring(0, span.start()) + replacement + text.substring(span.end());
  }
}
