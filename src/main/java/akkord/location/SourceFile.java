package akkord.location;

/**
 * A file's decoded text together with the map of its lines.
 *
 * @param path how the file is named to people
 * @param text the text, without a byte order mark, its lines ended by {@code \n}
 * @param lines the line map of {@code text}
 */
public record SourceFile(SourcePath path, String text, LineMap lines) {

  public SourceFile(SourcePath path, String text) {
    this(path, text, new LineMap(text));
  }

  /** The location of a range of this text. */
  public Location location(Span span) {
    return new Location(path, lines.position(span.start()), lines.position(span.end()));
  }

  /** The location of the text between two offsets. */
  public Location location(int start, int end) {
    return location(new Span(start, end));
  }
}
