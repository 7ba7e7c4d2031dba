package akkord.literal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** Puts the word lists of a language together. */
final class Words {

  /** Adjectives that can part a number from what it counts. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?iu)(?:weiteren?|zusätzlichen?|vollen?|ganzen?|further|more|additional|full|whole)"
              + "[\\s\\p{Z}]+");

  private static final String FIRST_OF_MORE = "wzvgfmaWZVGFMA";

  private Words() {}

  /** Behind an adjective such as {@code further}; the same offset where there is none. */
  static int behindMore(String text, int at) {
    if (at >= text.length() || !canBeMore(text.charAt(at))) {
      return at;
    }
    var matcher = MORE.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private static boolean canBeMore(char first) {
    return first >= RuleTable.ASCII || FIRST_OF_MORE.indexOf(first) >= 0;
  }

  /** Each of some words with the same meaning. */
  static <T> Map<String, T> all(T meaning, String... words) {
    var map = new LinkedHashMap<String, T>();
    Arrays.stream(words).forEach(word -> map.put(word, meaning));
    return map;
  }

  /** Each word with its place in the list, from a number on. */
  static SequencedMap<String, Integer> counted(int first, String... words) {
    var map = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < words.length; i++) {
      map.put(words[i], first + i);
    }
    return map;
  }

  @SafeVarargs
  static <T> Map<String, T> join(Map<String, T>... maps) {
    var map = new LinkedHashMap<String, T>();
    for (var each : maps) {
      map.putAll(each);
    }
    return map;
  }
}
