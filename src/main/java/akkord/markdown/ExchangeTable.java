package akkord.markdown;

import akkord.markdown.Typography.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one pass over a text where exchanges apply. For each character it knows the exchanges
 * that may begin with it, those before which it may stand and those whose second character it may
 * be; only what all three have in common is tried.
 */
final class ExchangeTable {

  private static final int MOST = Integer.SIZE;

  private final List<Exchange> exchanges;
  private final Column before;
  private final Column first;
  private final Column second;

  /**
   * A table of exchanges; where several match at one place, the first of them counts.
   *
   * @param exchanges at most 32
   */
  ExchangeTable(List<Exchange> exchanges) {
    if (exchanges.size() > MOST) {
      throw new IllegalArgumentException("too many exchanges: " + exchanges.size());
    }
    this.exchanges = List.copyOf(exchanges);
    this.before = new Column(exchanges, Exchange::before);
    this.first = new Column(exchanges, Exchange::first);
    this.second = new Column(exchanges, Exchange::second);
  }

  /** What is to be replaced in running text, in its order. */
  List<Replacement> replacements(String running) {
    return new Scan(running).replacements();
  }

  /** For each character the exchanges whose set contains it, a bit for each. */
  private static final class Column {

    private static final int ASCII = 128;

    private final Characters[] sets;
    private final int[] ascii = new int[ASCII];

    Column(List<Exchange> exchanges, Function<Exchange, Characters> set) {
      this.sets = exchanges.stream().map(set).toArray(Characters[]::new);
      for (char c = 0; c < ASCII; c++) {
        ascii[c] = bits(c);
      }
    }

    int of(char c) {
      return c < ASCII ? ascii[c] : bits(c);
    }

    private int bits(char c) {
      int bits = 0;
      for (int i = 0; i < sets.length; i++) {
        if (sets[i].contains(c)) {
          bits |= 1 << i;
        }
      }
      return bits;
    }
  }

  private final class Scan {

    private final String text;
    private final @Nullable Matcher[] matchers = new Matcher[exchanges.size()];
    private final List<Replacement> found = new ArrayList<>();

    Scan(String text) {
      this.text = text;
    }

    List<Replacement> replacements() {
      int length = text.length();
      char last = Characters.NOTHING;
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        int possible = first.of(c);
        if (possible != 0) {
          possible &= before.of(last);
        }
        if (possible != 0) {
          possible &= second.of(i + 1 < length ? text.charAt(i + 1) : Characters.NOTHING);
          tryAt(i, possible);
        }
        last = c;
      }
      return found;
    }

    private void tryAt(int i, int possible) {
      for (int left = possible; left != 0; left &= left - 1) {
        int number = Integer.numberOfTrailingZeros(left);
        var matcher = matcher(number).region(i, text.length());
        if (matcher.lookingAt()) {
          found.add(new Replacement(i, matcher.end(), exchanges.get(number).text()));
          return;
        }
      }
    }

    /** A matcher that sees the whole text from wherever it stands. */
    private Matcher matcher(int number) {
      @Nullable Matcher known = matchers[number];
      if (known != null) {
        return known;
      }
      var pattern = exchanges.get(number).found();
      var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      matchers[number] = matcher;
      return matcher;
    }
  }
}
