package akkord.literal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Expressions with what they mean in a script that parts no words by blanks: the longest that the
 * text goes on with at a place, whatever stands behind it.
 */
final class Prefixes<T> {

  private final Map<String, T> meanings;

  /** The length of the longest expression that starts with a character. */
  private final Map<Character, Integer> longest = new HashMap<>();

  Prefixes(Map<String, T> meanings) {
    this.meanings = Map.copyOf(meanings);
    meanings
        .keySet()
        .forEach(
            expression -> longest.merge(expression.charAt(0), expression.length(), Integer::max));
  }

  /** The longest expression at an offset. */
  Optional<Lexicon.Hit<T>> at(String text, int offset) {
    if (offset >= text.length()) {
      return Optional.empty();
    }
    int most = longest.getOrDefault(text.charAt(offset), 0);
    for (int end = Math.min(offset + most, text.length()); end > offset; end--) {
      T meaning = meanings.get(text.substring(offset, end));
      if (meaning != null) {
        return Optional.of(new Lexicon.Hit<>(meaning, end));
      }
    }
    return Optional.empty();
  }
}
