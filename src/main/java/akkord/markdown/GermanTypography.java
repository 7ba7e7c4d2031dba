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

/**
 * How German is set, after DIN 5008 and Duden: a whole no-break space before units and {@code %},
 * and a narrow one inside abbreviations and between groups of digits.
 */
final class GermanTypography {

  private static final String AMOUNTS =
      "Mio\\.|Mrd\\.|Bio\\.|Tsd\\.|Million|Millionen|Milliarden?|Billion|Billionen";
  private static final String CURRENCY_NAMES = "Euro|Dollar|US-Dollar|Cent|Yen|Won|Pfund|Franken";
  private static final String MONTHS =
      "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
          + "|(?:Jan|Febr?|Apr|Aug|Sept|Okt|Nov|Dez)\\.";
  private static final String PLACES =
      "(?:S|Nr|Nrn|Art|Abs|Abschn|Kap|Bd|Anm|Ziff|Abb|Tab|Fn|Rn|Rz|ca|rd|Anl|Anh)\\."
          + "|Artikel|Absatz|Kapitel|Abschnitt|Seite|Teil|Band|Phase|Anhang|Anlage|Nummer";

  private static final String ABBREVIATIONS =
      "[zZ] B|[dD] h|[uU] a|[iI] d R|[oO] Ä|[uU] Ä|[sS] o|[sS] u|[vV] a|[uU] U"
          + "|[zZ] T|[zZ] Zt|[iI] e S|[iI] w S|[iI] Allg|[iI] A|[iI] V|[mM] E|[mM] W"
          + "|[oO] g|[uU] g|[uU] v m|[uU] v a|[uU] a m|[uU] dgl|[oO] dgl|[oO] J|[oO] O"
          + "|[vVn] Chr|[sS] a|[aA] a O|a D|a M|a d|e V|h c|d J|d M|d i|[iI] H v|[iI] S d"
          + "|[uU] E|[nN] n";

  static final TypographyRules RULES =
      new TypographyRules(
          new QuotationMarks(
              new Pair("\u201E", "\u201C"),
              new Pair("\u201A", "\u2018"),
              List.of("s", "n", "ne", "nen", "nem")),
          exchanges());

  private GermanTypography() {}

  /** All that is replaced but the quotation marks. */
  static List<Exchange> exchanges() {
    var exchanges = new ArrayList<>(Signs.EXCHANGES);
    exchanges.add(TiedWords.groupsOfDigits());
    exchanges.add(TiedWords.insideAbbreviations(ABBREVIATIONS));
    exchanges.addAll(ties());
    return exchanges;
  }

  private static List<Exchange> ties() {
    return List.of(
        numberAnd(UNITS + "|" + CURRENCIES + "|" + AMOUNTS + "|" + CURRENCY_NAMES),
        numberAnd("Prozent|Prozentpunkte?|Uhr|ff?\\.|[vn]\\."),
        between(
            Side.of(".", "(?:Mio|Mrd|Bio|Tsd)\\."),
            new Side(
                Characters.CAPITALS.and("€$"),
                "(?:" + CURRENCIES + "|" + CURRENCY_NAMES + "|€|\\$)")),
        TiedWords.currencyAndNumber(),
        between(
            Side.of(".", "\\b[0-9]{1,2}\\."),
            new Side(Characters.CAPITALS, "(?:" + MONTHS + ")(?!\\p{L})")),
        between(Side.of("§", "§"), DIGIT),
        andNumber(".deglrtz", PLACES),
        between(Side.of(".", "\\b(?:Dr|Prof|St|Hl)\\."), new Side(Characters.CAPITALS, "\\p{Lu}")),
        TiedWords.initials(),
        TiedWords.romanNumber(),
        TiedWords.beforeSign());
  }
}
