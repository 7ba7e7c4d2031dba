package akkord.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /** The capital whose small letter takes two characters. */
  private static final char DOTTED_I = '\u0130';

  private enum LetterCase {
    ANY,
    GIVEN
  }

  private final LetterCase letterCase;
  private final Set<String> expressions;
  private final Node<T> root = new Node<>();

  private Lexicon(Map<String, T> meanings, LetterCase letterCase) {
    this.letterCase = letterCase;
    this.expressions = Set.copyOf(meanings.keySet());
    meanings.forEach(this::put);
  }

  /** Expressions in any letter case. */
  static <T> Lexicon<T> ofWords(Map<String, T> meanings) {
    return new Lexicon<>(meanings, LetterCase.ANY);
  }

  /** Expressions in the very letter case that is given. */
  static <T> Lexicon<T> ofSigns(Map<String, T> meanings) {
    return new Lexicon<>(meanings, LetterCase.GIVEN);
  }

  /** The beginning of expressions, and what they can go on with. */
  private static final class Node<T> {
    private String letters = "";
    private final List<Node<T>> next = new ArrayList<>(1);
    private Optional<T> meaning = Optional.empty();

    /** The node behind a letter; null where no expression goes on with it. */
    @Nullable Node<T> behind(char letter) {
      int i = letters.indexOf(letter);
      return i < 0 ? null : next.get(i);
    }

    Node<T> added(char letter) {
      var known = behind(letter);
      if (known != null) {
        return known;
      }
      var node = new Node<T>();
      letters += letter;
      next.add(node);
      return node;
    }
  }

  private void put(String expression, T meaning) {
    var node = root;
    for (int i = 0; i < expression.length(); i++) {
      node = node.added(form(expression.charAt(i)));
    }
    node.meaning = Optional.of(meaning);
  }

  private char form(char c) {
    if (letterCase == LetterCase.GIVEN || c == DOTTED_I) {
      return c;
    }
    return Character.toLowerCase(c);
  }

  /** The longest expression that stands at an offset. */
  Optional<Hit<T>> at(String text, int offset) {
    Optional<Hit<T>> longest = Optional.empty();
    var node = root;
    int at = offset;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean isBlank = isBlank(c);
      node = node.behind(isBlank ? ' ' : form(c));
      if (node == null) {
        break;
      }
      at = isBlank ? behindBlanks(text, at) : at + 1;
      if (node.meaning.isPresent() && standsAlone(text, at)) {
        longest = Optional.of(new Hit<>(node.meaning.get(), at));
      }
    }
    return longest;
  }

  /** Whether no word goes on at an offset. */
  private static boolean standsAlone(String text, int end) {
    return end == text.length()
        || !Character.isLetter(text.codePointBefore(end))
        || !isLetterOrNumber(text.codePointAt(end));
  }

  private static boolean isLetterOrNumber(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(codePoint);
    };
  }

  private static boolean isBlank(char c) {
    return (c >= '\t' && c <= '\r') || Character.isSpaceChar(c);
  }

  private static int behindBlanks(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The first words of all expressions, in lower case. */
  Set<String> firstWords() {
    return expressions.stream()
        .map(expression -> Text.word(expression, 0))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The first characters of all expressions, in lower case. */
  String firstLetters() {
    return root.letters.toLowerCase(Locale.ROOT);
  }
}
