package akkord.links;

import java.util.regex.Pattern;

/**
 * A link as a file writes it.
 *
 * @param written the address, with character references resolved and nothing else changed
 * @param use what it is for
 * @param place where its value starts, which {@link Places} tell
 * @param languages what is said of the languages on both sides
 */
record Link(String written, Use use, int place, Languages languages) {

  /**
   * What is said of the languages on both sides of a link, as it is written; empty where nothing is
   * said.
   *
   * @param target {@code hreflang}, the language of what it leads to
   * @param own the language in which the link itself is worded, where that is marked
   * @param around the language of the passage in which it stands, where that is marked within the
   *     page
   */
  record Languages(String target, String own, String around) {
    static final Languages UNSAID = new Languages("", "", "");

    static Languages of(String target, String own, String around) {
      return target.isEmpty() && own.isEmpty() && around.isEmpty()
          ? UNSAID // most links say nothing, and share one value
          : new Languages(target, own, around);
    }
  }

  private static final Pattern ABSOLUTE =
      Pattern.compile("\\s*https?://", Pattern.CASE_INSENSITIVE);

  /** Whether it is a complete web address. */
  boolean isAbsolute() {
    return ABSOLUTE.matcher(written).lookingAt();
  }
}
