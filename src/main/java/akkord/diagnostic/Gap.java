package akkord.diagnostic;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The mark of what an editor has still to write: three question marks, as the value of a key or as
 * a word of its own in a text. {@code Why???} has none.
 */
public final class Gap {

  /** The mark. */
  public static final String MARK = "???";

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}?!\\\\])\\?{3}(?![\\p{L}\\p{M}\\p{N}?!])");

  private Gap() {}

  /** Whether a single value is not filled in, or not wholly. */
  public static boolean isIn(String value) {
    return value.contains(MARK) && WORD.matcher(value).find();
  }

  /** The offsets at which gaps stand in a text from an offset on. */
  public static List<Integer> offsets(String text, int start) {
    if (text.indexOf(MARK, start) < 0) {
      return List.of();
    }
    return WORD.matcher(text)
        .results()
        .map(MatchResult::start)
        .filter(offset -> offset >= start)
        .toList();
  }
}
