package akkord.diagnostic;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The gaps of a sentence. */
final class Gaps {

  private static final Pattern GAP = Pattern.compile("%%|%(?:(\\d)\\$)?s");

  private Gaps() {}

  /** Their numbers from 1, in order; one that is filled twice only once. */
  static List<Integer> of(String sentence) {
    var numbers = new TreeSet<Integer>();
    var gaps = GAP.matcher(sentence);
    int next = 1;
    while (gaps.find()) {
      if (gaps.group(1) != null) {
        numbers.add(Integer.valueOf(gaps.group(1)));
      } else if (!gaps.group().equals("%%")) {
        numbers.add(next);
        next++;
      }
    }
    return List.copyOf(numbers);
  }

  /** What is left of a sentence without its gaps. */
  static String without(String sentence) {
    return GAP.matcher(sentence).replaceAll("");
  }
}
