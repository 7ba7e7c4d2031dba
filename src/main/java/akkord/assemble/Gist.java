package akkord.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a piece of text can be known by in another language: the entries that it names, its words
 * with a capital or a digit, which names and figures have in common in many languages, and its
 * length.
 *
 * @param marks how often each name and word is there
 * @param length of the text, in UTF-16 units
 */
record Gist(Map<String, Integer> marks, int length) {

  /** The gist of nothing. */
  static final Gist NOTHING = new Gist(Map.of(), 0);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++");
  private static final Pattern CAPITAL_OR_DIGIT = Pattern.compile("[\\p{Lu}\\d]");

  /** Keeps the ratio of two short lengths from weighing much. */
  private static final double SHORT = 20;

  Gist {
    marks = Map.copyOf(marks);
  }

  /** The gist of parts with their running text. */
  static Gist of(List<Part> parts, List<Passage> passages) {
    var marks = new HashMap<String, Integer>();
    parts.stream()
        .flatMap(Part::withInner)
        .forEach(part -> marks.merge(part.shape().toString(), 1, Integer::sum));
    passages.stream()
        .flatMap(passage -> WORD.matcher(passage.text()).results())
        .map(MatchResult::group)
        .filter(word -> CAPITAL_OR_DIGIT.matcher(word).find())
        .forEach(word -> marks.merge(word, 1, Integer::sum));
    return new Gist(marks, passages.stream().mapToInt(passage -> passage.text().length()).sum());
  }

  /** The gist of both, one behind the other. */
  Gist and(Gist next) {
    var both = new HashMap<>(marks);
    next.marks.forEach((mark, times) -> both.merge(mark, times, Integer::sum));
    return new Gist(both, length + next.length);
  }

  /**
   * How little it has in common with another one: 0 for the same marks and length, 1 for no mark in
   * common, and more the more the lengths differ.
   */
  double unlike(Gist other) {
    int all = count() + other.count();
    double apart = all == 0 ? 0 : 1 - 2.0 * common(other) / all;
    return apart + Math.abs(Math.log((length + SHORT) / (other.length + SHORT)));
  }

  private int common(Gist other) {
    return marks.entrySet().stream()
        .mapToInt(mark -> Math.min(mark.getValue(), other.marks.getOrDefault(mark.getKey(), 0)))
        .sum();
  }

  private int count() {
    return marks.values().stream().mapToInt(Integer::intValue).sum();
  }
}
