package akkord.literal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions with what they mean, looked up at a place of a text: the longest that stands there by
 * itself. A blank in an expression stands for any blanks.
 */
final class Lexicon<T> {

  /**
   * An expression that was found.
   *
   * @param end offset behind its last character
   */
  record Hit<T>(T meaning, int end) {}

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final Map<String, T> meanings = new HashMap<>();
  private final UnaryOperator<String> form;

  /** One pattern for all expressions with the same first character. */
  private final Map<String, Pattern> patterns;

  private Lexicon(Map<String, T> meanings, UnaryOperator<String> form) {
    this.form = form;
    meanings.forEach((expression, meaning) -> this.meanings.put(form.apply(expression), meaning));
    int flags = form.apply("A").equals("a") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    this.patterns =
        this.meanings.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(
                Collectors.groupingBy(
                    expression -> expression.substring(0, 1),
                    Collectors.collectingAndThen(
                        Collectors.mapping(Lexicon::pattern, Collectors.joining("|")),
                        alternatives -> Pattern.compile(alternatives, flags))));
  }

  /** Expressions in any letter case. */
  static <T> Lexicon<T> ofWords(Map<String, T> meanings) {
    return new Lexicon<>(meanings, word -> word.toLowerCase(Locale.ROOT));
  }

  /** Expressions in the very letter case that is given. */
  static <T> Lexicon<T> ofSigns(Map<String, T> meanings) {
    return new Lexicon<>(meanings, UnaryOperator.identity());
  }

  private static String pattern(String expression) {
    String quoted =
        BLANKS
            .splitAsStream(expression)
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\p{Z}]+"));
    boolean endsInLetter = Character.isLetter(expression.charAt(expression.length() - 1));
    return quoted + (endsInLetter ? "(?![\\p{L}\\p{N}])" : "");
  }

  /** The longest expression that stands at an offset. */
  Optional<Hit<T>> at(String text, int offset) {
    if (offset >= text.length()) {
      return Optional.empty();
    }
    var pattern = patterns.get(form.apply(text.substring(offset, offset + 1)));
    if (pattern == null) {
      return Optional.empty();
    }
    var matcher = Text.matcher(pattern, text, offset);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String expression = BLANKS.matcher(matcher.group()).replaceAll(" ");
    T meaning = meanings.get(form.apply(expression));
    return meaning == null ? Optional.empty() : Optional.of(new Hit<>(meaning, matcher.end()));
  }

  /** The first words of all expressions, in lower case. */
  Set<String> firstWords() {
    return meanings.keySet().stream()
        .map(expression -> Text.word(expression, 0))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
