package akkord.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Estimates the room that a text takes in a sans-serif type, since which one a reader has is not
 * known when the picture is made. The estimate is on the large side of the usual system types.
 *
 * @param size the type's size in pixels
 */
public record Lettering(int size) {

  private static final String WITHOUT_SPACES = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

  /** Japanese and Chinese break between any two characters, but not before a small kana. */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<= )|(?<=[–-])|(?<=["
              + WITHOUT_SPACES
              + "])(?=["
              + WITHOUT_SPACES
              + "&&[^ぁぃぅぇぉっゃゅょァィゥェォッャュョ]])");

  private static final String ELLIPSIS = "…";
  private static final String NARROW = "fijlrtI.,:;'’!|()[] \u00A0-/";
  private static final String WIDE = "mwMW@%—";
  private static final int FIRST_OF_EAST_ASIA = 0x2E80;

  /** The width of a text on one line. */
  public int width(String text) {
    int thousandths = text.codePoints().map(Lettering::thousandths).sum();
    return (thousandths * size + 999) / 1000;
  }

  /** The width of a character in thousandths of the type's size. */
  private static int thousandths(int character) {
    if (character >= FIRST_OF_EAST_ASIA) {
      return 1000;
    }
    if (NARROW.indexOf(character) >= 0) {
      return 340;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 900;
    }
    return Character.isUpperCase(character) ? 690 : 580;
  }

  /**
   * A text in lines of some width, broken between words, behind dashes and between characters of a
   * script without spaces. What does not fit is cut, and an ellipsis tells so.
   *
   * @param most how many lines at the most, at least one
   */
  public List<String> lines(String text, int width, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String piece : BREAK.splitAsStream(text.strip()).toList()) {
      if (!line.isEmpty() && width((line + piece).stripTrailing()) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString());
    if (lines.size() > most) {
      var rest = String.join("", lines.subList(most - 1, lines.size()));
      lines.subList(most - 1, lines.size()).clear();
      lines.add(rest);
    }
    return lines.stream().map(each -> fitted(each.stripTrailing(), width)).toList();
  }

  /** A text on one line of some width, cut where it does not fit. */
  public String fitted(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }
}
