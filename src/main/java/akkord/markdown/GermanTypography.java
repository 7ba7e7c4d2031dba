package akkord.markdown;

import static akkord.markdown.TiedWords.CURRENCIES;
import static akkord.markdown.TiedWords.UNITS;
import static akkord.markdown.TiedWords.between;
import static akkord.markdown.TiedWords.numberAnd;
import static akkord.markdown.TiedWords.spacesWhere;

import akkord.markdown.QuotationMarks.Pair;

/** How German is set. */
final class GermanTypography {

  private static final String AMOUNTS =
      "Mio\\.|Mrd\\.|Bio\\.|Million|Millionen|Milliarden?|Billion|Billionen";
  private static final String CURRENCY_NAMES = "Euro|Dollar|US-Dollar|Yen|Won|Pfund";
  private static final String MONTHS =
      "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

  static final TypographyRules RULES =
      new TypographyRules(
          new QuotationMarks(new Pair("\u201E", "\u201C"), new Pair("\u201A", "\u2018")),
          spacesWhere(
              numberAnd(UNITS + "|" + CURRENCIES + "|" + AMOUNTS + "|" + CURRENCY_NAMES),
              numberAnd("Prozent|Uhr"),
              between("(?:Mio|Mrd|Bio)\\.", "(?:" + CURRENCIES + "|" + CURRENCY_NAMES + "|€|\\$)"),
              between("\\b(?:" + CURRENCIES + ")", "[0-9]"),
              between("\\b[0-9]{1,2}\\.", "(?:" + MONTHS + ")(?!\\p{L})"),
              between("\\b[zduios]\\.", "[BhadRUoäA]\\."),
              between("\\bd\\.", "R\\."),
              between("§", "[0-9]"),
              between("\\b(?:S|Nr|Art|Abs|Abschn|Kap|Bd|Anm|Ziff)\\.", "[0-9IVX]"),
              between("\\b(?:Dr|Prof)\\.", "\\p{Lu}")));

  private GermanTypography() {}
}
