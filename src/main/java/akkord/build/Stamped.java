package akkord.build;

import akkord.location.SourcePath;

/**
 * What became of a text that was to be stamped.
 *
 * @param file the text, or the entry's folder where none of its texts could be looked at
 * @param result what became of it
 */
public record Stamped(SourcePath file, Result result) {

  /** What became of a text. */
  public enum Result {
    /** Its stamp says now that it is up to date. */
    STAMPED,
    /** Its stamp said so already. */
    UNCHANGED,
    /** It was left as it is. */
    NOT_STAMPED
  }
}
