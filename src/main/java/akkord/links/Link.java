package akkord.links;

import akkord.location.Position;
import java.util.regex.Pattern;

/**
 * A link as a file writes it.
 *
 * @param written the address, with character references resolved and nothing else changed
 * @param use what it is for
 * @param at where its value starts
 */
record Link(String written, Use use, Position at) {

  private static final Pattern ABSOLUTE =
      Pattern.compile("\\s*https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Whether it is a complete web address. */
  boolean isAbsolute() {
    return ABSOLUTE.matcher(written).matches();
  }
}
