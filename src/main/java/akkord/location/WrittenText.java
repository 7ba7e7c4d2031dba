package akkord.location;

/**
 * A file's decoded text as it was written, with its byte order mark and its own line ends, so that
 * a change touches nothing else.
 *
 * @param text all of it
 */
public record WrittenText(String text) {

  private static final String MARK = "\uFEFF";

  /** The text as it is read: without a byte order mark, its lines ended by {@code \n}. */
  public SourceFile source(SourcePath path) {
    var lines = text.substring(start()).replace("\r\n", "\n").replace('\r', '\n');
    return new SourceFile(path, lines);
  }

  /**
   * The text after a change; new lines end as the line does where they are put in.
   *
   * @param change at the offsets of {@link #source}
   */
  public WrittenText with(TextChange change) {
    int from = offset(change.span().start());
    int to = offset(change.span().end());
    var words = change.replacement().replace("\n", lineEnd(to));
    return new WrittenText(text.substring(0, from) + words + text.substring(to));
  }

  private int start() {
    return text.startsWith(MARK) ? MARK.length() : 0;
  }

  /** Where the character stands that has this offset once the text is read. */
  private int offset(int read) {
    int at = start();
    for (int i = 0; i < read; i++) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  /** How the line at an offset ends; the last one ends as the one before it. */
  private String lineEnd(int at) {
    int feed = text.indexOf('\n', at) >= 0 ? text.indexOf('\n', at) : text.lastIndexOf('\n');
    if (feed < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }
}
