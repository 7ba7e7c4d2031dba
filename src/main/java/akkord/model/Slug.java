package akkord.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that can stand in an address and as a file name everywhere: groups of {@code a} to {@code
 * z} and digits, joined by single hyphens, at most 80 characters.
 *
 * @param value the name
 */
public record Slug(String value) implements Comparable<Slug> {

  /** Most characters that a slug may have. */
  public static final int MAX_LENGTH = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern RESERVED_ON_WINDOWS =
      Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** The slug with this text, or empty where the text can't be one. */
  public static Optional<Slug> parse(String text) {
    return isSlug(text) ? Optional.of(new Slug(text)) : Optional.empty();
  }

  private static boolean isSlug(String text) {
    return text.length() <= MAX_LENGTH
        && FORM.matcher(text).matches()
        && !RESERVED_ON_WINDOWS.matcher(text).matches();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
