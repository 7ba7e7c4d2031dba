package akkord.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language as BCP 47 names it, in its canonical letter case, such as {@code de} or {@code
 * zh-Hant}.
 *
 * @param value the tag
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

  /** Codes of two letters that have others in their place. */
  private static final Set<String> RENAMED = Set.of("in", "iw", "ji");

  public LanguageTag {
    if (!canonical(value).equals(Optional.of(value))) {
      throw new IllegalArgumentException("not a language tag: " + value);
    }
  }

  /**
   * The language with this tag in any letter case, or empty where the text is no well-formed tag.
   */
  public static Optional<LanguageTag> parse(String text) {
    return canonical(text).map(LanguageTag::new);
  }

  private static Optional<String> canonical(String text) {
    if (isCode(text) && !RENAMED.contains(text)) {
      return Optional.of(text);
    }
    try {
      String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
      return namesLanguage(tag) ? Optional.of(tag) : Optional.empty();
    } catch (IllformedLocaleException notWellFormed) {
      return Optional.empty();
    }
  }

  /** Whether a tag is two small letters, as nearly all are. */
  private static boolean isCode(String text) {
    return text.length() == 2 && isSmall(text.charAt(0)) && isSmall(text.charAt(1));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether a tag is neither for private use alone ({@code x-…}) nor of no known language. */
  private static boolean namesLanguage(String tag) {
    return !tag.startsWith("x-") && !tag.equals("und") && !tag.startsWith("und-");
  }

  /** The JDK's locale for this language, for formatting and collation. */
  public Locale locale() {
    return Locale.forLanguageTag(value);
  }

  // A record does the same by itself, for more: languages are keys of many maps.

  @Override
  public boolean equals(Object other) {
    return other instanceof LanguageTag tag && value.equals(tag.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(LanguageTag other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
