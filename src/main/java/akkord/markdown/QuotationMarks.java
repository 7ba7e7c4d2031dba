package akkord.markdown;

import akkord.markdown.Typography.Replacement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets straight quotation marks as a language has them; what is written in its own marks already
 * stays. A mark without a partner stays as it is, as in {@code 5"}; a single one without a partner
 * is an apostrophe.
 *
 * @param outer the opening and the closing mark
 * @param inner those within others
 * @param shortened words that begin with an apostrophe, without it
 */
record QuotationMarks(Pair outer, Pair inner, List<String> shortened) {

  /** An opening mark and its closing one. */
  record Pair(String opening, String closing) {}

  private static final String APOSTROPHE = "\u2019";
  private static final String BEFORE_OPENING =
      "([{-/\"'\u2013\u2014\u201E\u201A\u201C\u2018\u201D\u2019";
  private static final String BEHIND_CLOSING = ".,;:!?)]}";

  QuotationMarks {
    shortened = List.copyOf(shortened);
  }

  List<Replacement> replacements(String running) {
    boolean isQuoted = running.indexOf('"') >= 0 || running.indexOf('\'') >= 0;
    return isQuoted ? new Scan(running).replacements() : List.of();
  }

  /**
   * A mark that waits for its partner.
   *
   * @param isInside whether it stands between outer marks that the text writes itself
   */
  private record Open(char mark, int at, boolean isInside) {}

  private final class Scan {
    private final String text;
    private final int lastClosingSingle;
    private final Deque<Open> open = new ArrayDeque<>();
    private final NavigableMap<Integer, Integer> doubles = new TreeMap<>();
    private final Set<Integer> inside = new HashSet<>();
    private final List<Replacement> found = new ArrayList<>();
    private int openDoubles;
    private int writtenOuter;

    Scan(String text) {
      this.text = text;
      this.lastClosingSingle = lastClosingSingle();
    }

    List<Replacement> replacements() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '"' -> takeDouble(i);
          case '\'' -> takeSingle(i);
          default -> countWritten(c);
        }
      }
      open.forEach(this::giveUp);
      setDoubles();
      return found;
    }

    private void countWritten(char c) {
      if (outer.opening().charAt(0) == c) {
        writtenOuter++;
      } else if (outer.closing().charAt(0) == c && writtenOuter > 0) {
        writtenOuter--;
      }
    }

    private void takeDouble(int i) {
      if (opensAt(i)) {
        open('"', i);
        openDoubles++;
      } else if (openDoubles > 0 && !isSpace(before(i))) {
        var first = close('"');
        openDoubles--;
        doubles.put(first.at(), i);
        if (first.isInside()) {
          inside.add(first.at());
        }
      }
    }

    private void takeSingle(int i) {
      if (opensAt(i) && i < lastClosingSingle && !startsShortYear(i) && !startsShortened(i)) {
        open('\'', i);
      } else if (closesAt(i) && !open.isEmpty() && open.peek().mark() == '\'') {
        set(close('\'').at(), i, inner);
      } else {
        set(i, APOSTROPHE);
      }
    }

    private void open(char mark, int i) {
      open.push(new Open(mark, i, writtenOuter > 0));
    }

    private Open close(char mark) {
      var last = open.pop();
      while (last.mark() != mark) {
        giveUp(last);
        last = open.pop();
      }
      return last;
    }

    /** A double mark that opens nothing stays as it is. */
    private void giveUp(Open alone) {
      if (alone.mark() == '\'') {
        set(alone.at(), APOSTROPHE);
      }
    }

    /** What is outer is known only when all partners are. */
    private void setDoubles() {
      int outerEnd = -1;
      for (var pair : doubles.entrySet()) {
        boolean isInner = pair.getKey() < outerEnd || inside.contains(pair.getKey());
        set(pair.getKey(), pair.getValue(), isInner ? inner : outer);
        outerEnd = Math.max(outerEnd, pair.getValue());
      }
    }

    private void set(int start, int end, Pair pair) {
      set(start, pair.opening());
      set(end, pair.closing());
    }

    private void set(int i, String mark) {
      found.add(new Replacement(i, i + 1, mark));
    }

    private boolean opensAt(int i) {
      char after = after(i);
      return (isSpace(before(i)) || BEFORE_OPENING.indexOf(before(i)) >= 0)
          && !isSpace(after)
          && (BEHIND_CLOSING.indexOf(after) < 0 || text.startsWith("..", i + 1));
    }

    private boolean closesAt(int i) {
      return !isSpace(before(i)) && !Character.isLetterOrDigit(after(i));
    }

    private char before(int i) {
      return i == 0 ? ' ' : text.charAt(i - 1);
    }

    private char after(int i) {
      return i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    }

    /** {@code '90s} starts with an apostrophe. */
    private boolean startsShortYear(int i) {
      return i + 2 < text.length()
          && Character.isDigit(text.charAt(i + 1))
          && Character.isDigit(text.charAt(i + 2))
          && (i + 3 == text.length() || !Character.isDigit(text.charAt(i + 3)));
    }

    /** {@code 'tis} too, but not {@code 'em'}. */
    private boolean startsShortened(int i) {
      return shortened.stream()
          .filter(word -> text.startsWith(word, i + 1))
          .mapToInt(word -> i + 1 + word.length())
          .anyMatch(end -> end == text.length() || isWordEnd(text.charAt(end)));
    }

    private static boolean isWordEnd(char c) {
      return c != '\'' && !Character.isLetterOrDigit(c);
    }

    private int lastClosingSingle() {
      int i = text.lastIndexOf('\'');
      while (i >= 0 && !closesAt(i)) {
        i = text.lastIndexOf('\'', i - 1);
      }
      return i;
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
