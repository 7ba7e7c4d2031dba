package akkord.data;

import akkord.diagnostic.Message;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;

/** Which characters may stand in what editors write. */
public final class Characters {

  /** Most combining marks that may follow one another; no living script needs more. */
  public static final int MOST_COMBINING = 4;

  private Characters() {}

  /**
   * Whether a character deceives or breaks readers: control characters but tab and line feed,
   * bidirectional controls, noncharacters, unpaired surrogates and tags.
   */
  public static boolean isForbidden(int c) {
    return (c < 0x20 && c != '\t' && c != '\n')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xE0000 && c <= 0xE007F)
        || (c >= 0xD800 && c <= 0xDFFF);
  }

  /** Whether a character is invisible or private, and thus seldom meant. */
  public static boolean isSuspicious(int c) {
    return (c >= 0x200B && c <= 0x200F)
        || c == 0xFEFF
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** Whether a character combines with the one before it. */
  public static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** The first forbidden character of a text. */
  public static OptionalInt firstForbidden(String text) {
    return text.codePoints().filter(Characters::isForbidden).findFirst();
  }

  /** A character as the Unicode standard names it, such as {@code U+202E}. */
  public static String name(int c) {
    var digits = HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFF ? 6 : 4);
    return "U+" + (digits.length() == 6 && digits.startsWith("0") ? digits.substring(1) : digits);
  }

  /** A word with each character that can't be told from others by its look named beside it. */
  public static Message withNames(String word) {
    var odd =
        word.codePoints()
            .filter(c -> c > 0x7F)
            .mapToObj(c -> String.format(Locale.ROOT, "%s", name(c)))
            .distinct()
            .limit(3)
            .toList();
    return odd.isEmpty()
        ? Message.of("'%s'", word)
        : Message.of("'%s' with %s", word, String.join(", ", odd));
  }
}
