package akkord.markdown;

import static akkord.markdown.TiedWords.CURRENCIES;
import static akkord.markdown.TiedWords.DIGIT;
import static akkord.markdown.TiedWords.UNITS;
import static akkord.markdown.TiedWords.andNumber;
import static akkord.markdown.TiedWords.between;
import static akkord.markdown.TiedWords.numberAnd;

import akkord.markdown.QuotationMarks.Pair;
import akkord.markdown.TiedWords.Side;
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

  /** All that is replaced but the quotation marks. */
  static List<Exchange> exchanges() {
    var exchanges = new ArrayList<>(Signs.EXCHANGES);
    exchanges.add(TiedWords.groupsOfDigits());
    exchanges.addAll(ties());
    return exchanges;
  }

  private static List<Exchange> ties() {
    return List.of(
        numberAnd(UNITS + "|" + CURRENCIES + "|" + AMOUNTS + "|" + CURRENCY_NAMES),
        numberAnd("percent|per cent|percentage points?|a\\.m\\.|p\\.m\\.|am|pm|BCE?|CE|ff?\\."),
        between(
            Side.of("dn", "\\b(?:" + AMOUNTS + ")"),
            new Side(
                Characters.CAPITALS.and("cdefpwy"),
                "(?:" + CURRENCIES + "|US dollars|" + CURRENCY_NAMES + ")")),
        TiedWords.currencyAndNumber(),
        between(
            new Side(Characters.DIGITS, "\\b[0-9]{1,2}"),
            new Side(Characters.CAPITALS, "(?:" + MONTHS + ")(?!\\p{L})")),
        between(
            Side.of(".ehlrty", "\\b(?:" + MONTHS + ")"),
            new Side(Characters.DIGITS, "[0-9]{1,2}(?![0-9])")),
        between(Side.of("§", "§"), DIGIT),
        andNumber(".enrstx", PLACES),
        between(
            Side.of(".frst", "\\b(?:Dr|Mr|Ms|Mrs|Prof|St)\\.?"),
            new Side(Characters.CAPITALS, "\\p{Lu}")),
        TiedWords.initials(),
        TiedWords.romanNumber(),
        TiedWords.beforeSign());
  }
}
