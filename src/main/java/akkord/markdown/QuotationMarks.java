package akkord.markdown;

import akkord.markdown.Typography.Replacement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sets straight quotation marks as a language has them. A mark without a partner stays as it is, as
 * in {@code 5"}; a single one without a partner is an apostrophe.
 *
 * @param outer the opening and the closing mark
 * @param inner those within others
 */
record QuotationMarks(Pair outer, Pair inner) {

  /** An opening mark and its closing one. */
  record Pair(String opening, String closing) {}

  private static final String APOSTROPHE = "\u2019";
  private static final String BEFORE_OPENING = "([{-/\"'\u2013\u2014\u201E\u201A\u201C\u2018";
  private static final String AFTER_CLOSING = ".,;:!?)]}\"'\u201C\u2018\u201D\u2019";

  List<Replacement> replacements(String running) {
    return new Scan(running).replacements();
  }

  private record Open(char mark, String closing) {}

  private final class Scan {
    private final String text;
    private final int lastDouble;
    private final int lastClosingSingle;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Replacement> found = new ArrayList<>();

    Scan(String text) {
      this.text = text;
      this.lastDouble = text.lastIndexOf('"');
      this.lastClosingSingle = lastClosingSingle();
    }

    List<Replacement> replacements() {
      for (int i = 0; i < text.length(); i++) {
        switch (text.charAt(i)) {
          case '"' -> setDouble(i);
          case '\'' -> setSingle(i);
          default -> {}
        }
      }
      return found;
    }

    private void setDouble(int i) {
      if (opensAt(i) && i < lastDouble) {
        open('"', open.stream().anyMatch(o -> o.mark() == '"') ? inner : outer, i);
      } else if (open.stream().anyMatch(o -> o.mark() == '"')) {
        close('"', i);
      }
    }

    private void setSingle(int i) {
      if (opensAt(i) && i < lastClosingSingle && !startsShortYear(i)) {
        open('\'', inner, i);
      } else if (closesAt(i) && !open.isEmpty() && open.peek().mark() == '\'') {
        close('\'', i);
      } else {
        set(i, APOSTROPHE);
      }
    }

    private void open(char mark, Pair pair, int i) {
      open.push(new Open(mark, pair.closing()));
      set(i, pair.opening());
    }

    private void close(char mark, int i) {
      var last = open.pop();
      while (last.mark() != mark) {
        last = open.pop();
      }
      set(i, last.closing());
    }

    private void set(int i, String mark) {
      found.add(new Replacement(i, i + 1, mark));
    }

    private boolean opensAt(int i) {
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      return (isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0)
          && !isSpace(after)
          && (AFTER_CLOSING.indexOf(after) < 0 || after == '"' || after == '\'' || after == '.');
    }

    private boolean closesAt(int i) {
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      return !isSpace(before) && !Character.isLetterOrDigit(after);
    }

    /** {@code '90s} starts with an apostrophe. */
    private boolean startsShortYear(int i) {
      return i + 2 < text.length()
          && Character.isDigit(text.charAt(i + 1))
          && Character.isDigit(text.charAt(i + 2))
          && (i + 3 == text.length() || !Character.isDigit(text.charAt(i + 3)));
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
