package akkord.preview;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes of a text what a typeface can set, without changing what it says. */
final class Spelling {
  /** Where a title may be divided with a hyphen. */
  static final int SOFT_HYPHEN = 0xad;

  /** No picture shows more characters; what is longer is cut before anything is measured. */
  private static final int MOST_CHARACTERS = 600;

  /** Characters that few fonts have, with what stands for them in print as well. */
  private static final Map<Integer, String> SUBSTITUTES =
      Map.ofEntries(
          Map.entry((int) 'ẞ', "SS"),
          Map.entry((int) 'Ș', "Ş"),
          Map.entry((int) 'ș', "ş"),
          Map.entry((int) 'Ț', "Ţ"),
          Map.entry((int) 'ț', "ţ"),
          Map.entry((int) 'ﬁ', "fi"),
          Map.entry((int) 'ﬂ', "fl"),
          Map.entry((int) 'ʼ', "’"),
          Map.entry(0x2010, "-")); // hyphen, told apart from minus

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u00ad]]");

  /** Spaces of all widths, ends of lines and other controls, but no spaces that hold together. */
  private static final Pattern SPACES =
      Pattern.compile("[\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cc}&&[^\\u00a0\\u202f]]+");

  private static final int SUBSCRIPT_ZERO = 0x2080;
  private static final int SUBSCRIPT_NINE = 0x2089;

  private Spelling() {}

  /**
   * The text in composed characters that the typeface has, with single spaces and without invisible
   * characters but soft hyphens; empty where the typeface lacks a character.
   */
  static Optional<String> of(String text, Typeface typeface) {
    String start = text.substring(0, Math.min(text.length(), 4 * MOST_CHARACTERS));
    var spelt = new StringBuilder();
    for (int character : plain(start).codePoints().limit(MOST_CHARACTERS).toArray()) {
      if (character == SOFT_HYPHEN || typeface.glyph(character).isPresent()) {
        spelt.appendCodePoint(character);
      } else {
        String substitute = substitute(character);
        if (substitute.isEmpty() || !typeface.has(substitute)) {
          return Optional.empty();
        }
        spelt.append(substitute);
      }
    }
    return Optional.of(spelt.toString().strip());
  }

  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String visible = INVISIBLE.matcher(composed).replaceAll("");
    return SPACES.matcher(visible).replaceAll(" ").strip();
  }

  private static String substitute(int character) {
    return character >= SUBSCRIPT_ZERO && character <= SUBSCRIPT_NINE
        ? Character.toString('0' + character - SUBSCRIPT_ZERO)
        : SUBSTITUTES.getOrDefault(character, "");
  }
}
