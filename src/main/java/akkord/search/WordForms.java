package akkord.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes texts apart into words in lower case, and words to a form that inflection leaves alone. */
final class WordForms {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** The endings of German nouns and adjectives and the English plural, the longest first. */
  private static final List<String> ENDINGS = List.of("ern", "em", "en", "er", "es", "e", "n", "s");

  /** A stem is not made shorter than this. */
  private static final int SHORTEST_STEM = 4;

  private WordForms() {}

  /** The words of a text, in their order. */
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /**
   * A word without its ending: rough, but the same for most forms of a word, such as {@code comput}
   * for {@code computer} and {@code computern}.
   */
  static String stem(String word) {
    return ENDINGS.stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .filter(rest -> rest.length() >= SHORTEST_STEM)
        .findFirst()
        .orElse(word);
  }

  /** The stems of a text in one string, a space before and behind each. */
  static String stems(String text) {
    var stems = new StringBuilder(" ");
    words(text).forEach(word -> stems.append(stem(word)).append(' '));
    return stems.toString();
  }

  /** The alternatives that a name such as {@code crewed / uncrewed} writes. */
  static List<String> alternatives(String name) {
    return Arrays.stream(name.split(" / ", -1)).toList();
  }
}
