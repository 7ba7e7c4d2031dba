package akkord.markdown;

import static akkord.markdown.TiedWords.CURRENCIES;
import static akkord.markdown.TiedWords.UNITS;
import static akkord.markdown.TiedWords.between;
import static akkord.markdown.TiedWords.numberAnd;
import static akkord.markdown.TiedWords.spacesWhere;

import akkord.markdown.QuotationMarks.Pair;

/** How English is set. */
final class EnglishTypography {

  private static final String AMOUNTS = "million|billion|trillion";
  private static final String CURRENCY_NAMES = "euros?|dollars?|yen|won|pounds?";
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  static final TypographyRules RULES =
      new TypographyRules(
          new QuotationMarks(new Pair("\u201C", "\u201D"), new Pair("\u2018", "\u2019")),
          spacesWhere(
              numberAnd(UNITS + "|" + CURRENCIES + "|" + AMOUNTS + "|" + CURRENCY_NAMES),
              numberAnd("percent|per cent|a\\.m\\.|p\\.m\\."),
              between("\\b(?:" + AMOUNTS + ")", "(?:" + CURRENCIES + "|" + CURRENCY_NAMES + ")"),
              between("\\b(?:" + CURRENCIES + ")", "[0-9]"),
              between("\\b[0-9]{1,2}", "(?:" + MONTHS + ")(?!\\p{L})"),
              between("\\b(?:" + MONTHS + ")", "[0-9]{1,2}(?![0-9])"),
              between("§", "[0-9]"),
              between("\\b(?:p|pp|No|Nos|Art|Sec|Ch|Vol|Fig)\\.", "[0-9IVX]"),
              between("\\b(?:Dr|Mr|Ms|Mrs|Prof)\\.", "\\p{Lu}")));

  private EnglishTypography() {}
}
