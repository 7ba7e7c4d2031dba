package akkord.compare;

import akkord.model.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How words of a text changed.
 *
 * @param first the first few edits
 * @param more how many there are besides
 */
public record Edits(List<Edit> first, int more) {

  /** No words changed, or no words are there to compare. */
  public static final Edits NONE = new Edits(List.of(), 0);

  private static final int MOST = 3;
  private static final int CONTEXT = 5;

  /** A word with what clings to it; a character of a script without spaces counts as one. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]++)\\s*+");

  public Edits {
    first = List.copyOf(first);
  }

  /**
   * Words that stand in place of others.
   *
   * @param before some words before them, with an ellipsis where words are left out
   * @param removed the words that went
   * @param inserted the words that came
   * @param after some words behind them
   */
  public record Edit(String before, String removed, String inserted, String after) {}

  /** The edits that turn one text into another. */
  static Edits between(String before, String after) {
    var pairs = Alignment.of(words(before), words(after), String::strip).pairs();
    var edits = new ArrayList<Edit>();
    int at = 0;
    int count = 0;
    while (at < pairs.size()) {
      int end = at;
      while (end < pairs.size() && isEdit(pairs.get(end))) {
        end++;
      }
      if (end > at && count++ < MOST) {
        edits.add(edit(pairs, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return new Edits(edits, count - edits.size());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group()).toList();
  }

  private static boolean isEdit(Alignment.Pair<String> pair) {
    return pair.left().isEmpty() || pair.right().isEmpty();
  }

  private static Edit edit(List<Alignment.Pair<String>> pairs, int from, int to) {
    int start = Math.max(0, from - CONTEXT);
    int end = Math.min(pairs.size(), to + CONTEXT);
    var removed = new StringBuilder();
    var inserted = new StringBuilder();
    pairs
        .subList(from, to)
        .forEach(pair -> {
          pair.left().ifPresent(removed::append);
          pair.right().ifPresent(inserted::append);
        });
    return new Edit(
        (start > 0 ? "… " : "") + common(pairs.subList(start, from)),
        removed.toString().strip(),
        inserted.toString().strip(),
        common(pairs.subList(to, end)) + (end < pairs.size() ? " …" : ""));
  }

  /** The words that are in both texts; those of the new one where an edit is near another. */
  private static String common(List<Alignment.Pair<String>> pairs) {
    var words = new StringBuilder();
    pairs.forEach(pair -> pair.right().ifPresent(words::append));
    return words.toString().strip();
  }
}
