package akkord.inflection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a text has a phrase in whatever shape: inflected, within a compound, written apart
 * or as one, with words put in between, or shortened beside another compound as in {@code
 * Export-und Reisekontrolle}.
 */
public final class LooseSearch {

  /** What is longer is not found by chance within other words. */
  private static final int SHORTEST_WITHIN = 5;

  /** Most words between two words of a phrase. */
  private static final int MOST_BETWEEN = 3;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of", "for", "on", "in", "with", "to", "and", "the", "a", "an", "für", "mit", "von", "zu",
          "zum", "zur", "und", "der", "die", "das", "des", "den", "dem");
  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDING = Pattern.compile("(?<=.{3})(e[nmrs]?|s|ies|y|um|a)$");

  /** A first part that stands for a compound, such as {@code Export- und}. */
  private static final Pattern SUSPENDED_END =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,}+)[-\\u2010\\u2011](?![\\p{L}\\p{N}])");

  /** A last part that stands for a compound, such as {@code und -kontrolle}. */
  private static final Pattern SUSPENDED_START =
      Pattern.compile("(?<![\\p{L}\\p{N}])[-\\u2010\\u2011](\\p{L}{3,}+)");

  private final WordSequence text;
  private final String letters;

  private LooseSearch(String text) {
    this.text = WordSequence.of(text);
    this.letters = letters(text);
  }

  /** Looks into a text, best one paragraph. */
  public static LooseSearch in(String text) {
    return new LooseSearch(text);
  }

  private static String letters(String text) {
    return spelled(OTHER_THAN_LETTERS.matcher(WordSequence.folded(text)).replaceAll(""));
  }

  /** American and British spellings alike. */
  private static String spelled(String word) {
    return word.replace("iz", "is").replace("programme", "program").replace("our", "or");
  }

  private static String stem(String word) {
    return ENDING.matcher(spelled(word)).replaceFirst("");
  }

  public boolean has(Phrase phrase) {
    if (!phrase.in(text).isEmpty()) {
      return true;
    }
    String whole = stem(letters(phrase.written()));
    return (whole.length() >= SHORTEST_WITHIN && letters.contains(whole))
        || hasShort(phrase)
        || hasSpread(phrase)
        || isShortened(letters(phrase.written()));
  }

  /** A short word counts where it stands by itself, whatever its letter case. */
  private boolean hasShort(Phrase phrase) {
    String folded = phrase.written().toLowerCase(Locale.ROOT);
    return text.words().stream()
        .anyMatch(word -> word.folded().equals(folded) || word.folded().equals(folded + "s"));
  }

  private boolean hasSpread(Phrase phrase) {
    var wanted =
        phrase.words().stream()
            .map(Word::folded)
            .filter(word -> !FUNCTION_WORDS.contains(word))
            .map(LooseSearch::stem)
            .toList();
    if (wanted.size() < 2) {
      return false;
    }
    for (int i = 0; i < text.words().size(); i++) {
      if (fits(text.words().get(i), wanted.getFirst()) && follow(wanted, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean follow(List<String> wanted, int first) {
    int at = first;
    for (String stem : wanted.subList(1, wanted.size())) {
      int from = at + 1;
      int limit = Math.min(from + MOST_BETWEEN + 1, text.words().size());
      at = from;
      while (at < limit && !fits(text.words().get(at), stem)) {
        at++;
      }
      if (at == limit) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Word word, String stem) {
    String spelled = spelled(word.folded());
    return stem.length() >= SHORTEST_WITHIN ? spelled.contains(stem) : spelled.startsWith(stem);
  }

  /** Whether the text has both parts of a compound, one of them with a hyphen for the other. */
  private boolean isShortened(String compound) {
    return SUSPENDED_END
            .matcher(text.text())
            .results()
            .map(found -> letters(found.group(1)))
            .anyMatch(front ->
                compound.startsWith(front) && hasEnding(compound.substring(front.length())))
        || SUSPENDED_START
            .matcher(text.text())
            .results()
            .map(found -> stem(letters(found.group(1))))
            .anyMatch(back -> compound.contains(back) && hasBeginning(compound, back));
  }

  private boolean hasEnding(String back) {
    String stem = stem(back);
    return stem.length() >= SHORTEST_WITHIN - 1
        && text.words().stream().anyMatch(word -> spelled(word.folded()).contains(stem));
  }

  private boolean hasBeginning(String compound, String back) {
    String front = compound.substring(0, compound.indexOf(back));
    return front.length() >= SHORTEST_WITHIN - 1
        && text.words().stream().anyMatch(word -> spelled(word.folded()).startsWith(front));
  }
}
