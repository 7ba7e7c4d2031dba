package akkord.assemble;

import static java.lang.Character.COMBINING_SPACING_MARK;
import static java.lang.Character.ENCLOSING_MARK;
import static java.lang.Character.NON_SPACING_MARK;
import static java.lang.Character.isDigit;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes texts equal that say the same in the same words, however they are typed and set: in Unicode
 * form C, with one sign for all dashes and hyphens, one for all quotation marks and apostrophes,
 * dots for ellipses, no characters that only say where a line may break, and no space but where it
 * parts two words or two figures.
 *
 * <p>So {@code z. B.} is {@code z.B.} and {@code 10 %} is {@code 10%}; but {@code a part} is not
 * {@code apart}, and {@code 5, 6} is not {@code 5,6}.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">Unicode Normalization Forms</a>
 */
final class Folding {

  private static final Pattern TYPED_DASH = Pattern.compile("(?<!-)-{2,3}(?!-)");
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  /** {@code 10. 4. 2024} is also written without spaces. */
  private static final Pattern DAY =
      Pattern.compile("(?<![0-9.,] ?)([0-9]{1,2}\\.) ?([0-9]{1,2}\\.) ?(?=[0-9]{4}(?![0-9]))");

  /** Signs that join two figures to one. */
  private static final String IN_FIGURES = ".,:";

  private Folding() {}

  /** The text as all texts are written that say the same. */
  static String fold(String text) {
    String dashed =
        TYPED_DASH.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("-");
    var plain = new StringBuilder();
    dashed.codePoints().forEach(c -> addPlain(c, plain));
    String spaced = SPACES.matcher(plain).replaceAll(" ").strip();
    return withoutIdleSpaces(DAY.matcher(spaced).replaceAll("$1$2"));
  }

  private static void addPlain(int c, StringBuilder plain) {
    switch (c) {
      case 0x00AD, 0x200B, 0x2060, 0xFEFF -> {} // soft hyphen, zero-width space, word joiners
      case 0x2026 -> plain.append("...");
      case '"', '\'', 0x00B4, 0x02BC, 0x00AB, 0x00BB, 0x2039, 0x203A -> plain.append('\'');
      case 0x2212 -> plain.append('-'); // the minus sign
      default -> {
        if (c >= 0x2018 && c <= 0x201F) {
          plain.append('\'');
        } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
          plain.append('-');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          plain.append(' ');
        } else {
          plain.appendCodePoint(c);
        }
      }
    }
  }

  private static String withoutIdleSpaces(String text) {
    var kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' || parts(text, i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Whether a space parts two words or two figures. */
  private static boolean parts(String text, int space) {
    int before = text.codePointBefore(space);
    int after = text.codePointAt(space + 1);
    if (isLetter(before) && isLetter(after)) {
      return !isSetWithoutSpaces(before) && !isSetWithoutSpaces(after);
    }
    boolean isJoined =
        (isFigure(text, space - 2) && IN_FIGURES.indexOf(before) >= 0 && isDigit(after))
            || (isDigit(before) && IN_FIGURES.indexOf(after) >= 0 && isFigure(text, space + 2));
    return isJoined || (isDigit(before) && isDigit(after));
  }

  private static boolean isFigure(String text, int i) {
    return i >= 0 && i < text.length() && isDigit(text.charAt(i));
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case NON_SPACING_MARK, COMBINING_SPACING_MARK, ENCLOSING_MARK -> true;
          default -> false;
        };
  }

  /** Whether a character is of a script in which no space parts two words. */
  static boolean isSetWithoutSpaces(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
