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

  private static final int LONGEST_RESERVED = 4;
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
        && isWellFormed(text)
        && !(text.length() <= LONGEST_RESERVED && RESERVED_ON_WINDOWS.matcher(text).matches());
  }

  private static boolean isWellFormed(String text) {
    boolean inGroup = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isOfGroup = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!isOfGroup && !(c == '-' && inGroup)) {
        return false;
      }
      inGroup = isOfGroup;
    }
    return inGroup;
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
