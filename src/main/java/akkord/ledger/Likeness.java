package akkord.ledger;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares what a page is called with what it should be called, by the words of both. */
public final class Likeness {

  /** At least so much of a title's words a page has to have in its own; publishers shorten them. */
  private static final double ENOUGH = 0.5;

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  /** Scripts that put no spaces between words: pairs of characters stand for them. */
  private static final Pattern UNSPACED =
      Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}].*");

  private Likeness() {}

  /** Whether what a page says is its title can well be one of these. */
  public static boolean isAlike(String shown, List<String> titles) {
    var words = words(shown);
    return titles.stream()
        .map(Likeness::words)
        .anyMatch(title -> !title.isEmpty() && share(title, words) >= ENOUGH);
  }

  private static double share(Set<String> title, Set<String> words) {
    return (double) title.stream().filter(words::contains).count() / title.size();
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    String folded = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    for (String word : BREAK.splitAsStream(folded).toList()) {
      if (UNSPACED.matcher(word).matches()) {
        for (int i = 0; i + 2 <= word.length(); i++) {
          words.add(word.substring(i, i + 2));
        }
      } else if (word.length() > 2) { // shorter ones are in every title
        words.add(word);
      }
    }
    return words;
  }
}
