package akkord.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Typography by rules: quotation marks, then signs and spaces that stand for better ones.
 *
 * <p>Letters and digits are never changed, and what was set once is not changed again.
 *
 * @param quotes the language's quotation marks
 * @param exchanges what is replaced besides
 */
record TypographyRules(QuotationMarks quotes, List<Exchange> exchanges) implements Typography {

  /**
   * Characters that become others wherever a pattern finds them.
   *
   * @param found matches what is replaced, and no more than that
   * @param text what stands there then
   */
  record Exchange(Pattern found, String text) {}

  private static final String TELLING = "\"'.-0123456789IVX\u2013\u2014\u2026";

  TypographyRules {
    exchanges = List.copyOf(exchanges);
  }

  @Override
  public List<Replacement> replacements(String running) {
    return running.chars().anyMatch(TypographyRules::isTelling) ? allIn(running) : List.of();
  }

  /** Whether a character may be part of what is replaced: most names have none. */
  private static boolean isTelling(int c) {
    return TELLING.indexOf(c) >= 0;
  }

  private List<Replacement> allIn(String running) {
    var all = new ArrayList<>(quotes.replacements(running));
    for (var exchange : exchanges) {
      exchange
          .found()
          .matcher(running)
          .results()
          .map(found -> new Replacement(found.start(), found.end(), exchange.text()))
          .forEach(all::add);
    }
    all.sort(Comparator.comparingInt(Replacement::start));
    return all;
  }
}
