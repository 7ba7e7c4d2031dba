package akkord.markdown;

import static akkord.markdown.TiedWords.CURRENCIES;
import static akkord.markdown.TiedWords.UNITS;
import static akkord.markdown.TiedWords.andNumber;
import static akkord.markdown.TiedWords.between;
import static akkord.markdown.TiedWords.numberAnd;
import static akkord.markdown.TiedWords.spacesWhere;

import akkord.markdown.QuotationMarks.Pair;
import akkord.markdown.TypographyRules.Exchange;
import java.util.ArrayList;
import java.util.List;

/** How English is set: British spelling and dates, with double quotation marks outside. */
final class EnglishTypography {

  private static final String AMOUNTS = "million|billion|trillion|thousand";
  private static final String CURRENCY_NAMES = "euros?|dollars?|cents?|yen|won|pounds?|francs?";
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.";
  private static final String PLACES =
      "(?:pp?|Nos?|nos|Arts?|Secs?|Ch|Vol|Fig|Tab|App|ca?|para|paras)\\."
          + "|Article|Chapter|Section|Part|Phase|Annex|Appendix|Volume|Title|page|pages";

  static final TypographyRules RULES =
      new TypographyRules(
          new QuotationMarks(
              new Pair("\u201C", "\u201D"),
              new Pair("\u2018", "\u2019"),
              List.of("tis", "twas", "em", "til")),
          exchanges());

  private EnglishTypography() {}

  private static List<Exchange> exchanges() {
    var exchanges = new ArrayList<>(Signs.EXCHANGES);
    exchanges.add(TiedWords.groupsOfDigits());
    exchanges.add(
        spacesWhere(
            numberAnd(UNITS + "|" + CURRENCIES + "|" + AMOUNTS + "|" + CURRENCY_NAMES),
            numberAnd("percent|per cent|percentage points?|a\\.m\\.|p\\.m\\.|am|pm|BCE?|CE|ff?\\."),
            between(
                "\\b(?:" + AMOUNTS + ")",
                "(?:" + CURRENCIES + "|US dollars|" + CURRENCY_NAMES + ")"),
            between("(?:\\b(?:" + CURRENCIES + ")|[€$£¥])", "[0-9]"),
            between("\\b[0-9]{1,2}", "(?:" + MONTHS + ")(?!\\p{L})"),
            between("\\b(?:" + MONTHS + ")", "[0-9]{1,2}(?![0-9])"),
            between("§", "[0-9]"),
            andNumber(PLACES),
            between("\\b(?:Dr|Mr|Ms|Mrs|Prof|St)\\.?", "\\p{Lu}"),
            TiedWords.initials(),
            TiedWords.romanNumber(),
            TiedWords.beforeSign()));
    return exchanges;
  }
}
