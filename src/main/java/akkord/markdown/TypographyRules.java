package akkord.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Typography by rules: quotation marks, then signs and spaces that stand for better ones.
 *
 * <p>Letters and digits are never changed, and what was set once is not changed again.
 */
final class TypographyRules implements Typography {

  private final QuotationMarks quotes;
  private final ExchangeTable exchanges;

  /**
   * The rules of a language.
   *
   * @param quotes its quotation marks
   * @param exchanges what is replaced besides
   */
  TypographyRules(QuotationMarks quotes, List<Exchange> exchanges) {
    this.quotes = quotes;
    this.exchanges = new ExchangeTable(exchanges);
  }

  @Override
  public List<Replacement> replacements(String running) {
    return isTold(running) ? allIn(running) : List.of();
  }

  /** Whether a text has a character that may be part of what is replaced: most names have none. */
  private static boolean isTold(String running) {
    for (int i = 0; i < running.length(); i++) {
      if (isTelling(running.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTelling(char c) {
    return switch (c) {
      case '"', '\'', '.', '-', 'I', 'V', 'X', '\u2013', '\u2014', '\u2026' -> true;
      default -> c >= '0' && c <= '9';
    };
  }

  private List<Replacement> allIn(String running) {
    var exchanged = exchanges.replacements(running);
    var quoted = quotes.replacements(running);
    if (quoted.isEmpty()) {
      return exchanged;
    }
    var all = new ArrayList<>(quoted);
    all.addAll(exchanged);
    all.sort(Comparator.comparingInt(Replacement::start));
    return all;
  }
}
