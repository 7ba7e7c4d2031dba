package akkord.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Dashes, ellipses and the minus sign, which languages write alike. */
final class Signs {

  private static final String YEAR = "(?:1[5-9]|20)[0-9]{2}";

  /** Before a number that is a name: what joins its parts is a hyphen. */
  private static final String NUMBERED =
      "(?i:Nr|No|Tel|Telefon|Phone|Fax|ISO|IEC|DIN|EN|RFC|ISBN|ISSN|Az|Ref)";

  /** Before the numbers of pages. */
  private static final String PAGES = "\\b(?:S\\.|Seiten|pp\\.|pages)";

  private static final Characters NO_DIGITS = c -> !Characters.DIGITS.contains(c);

  /** The sign for each; hyphens of which it is not certain that they are dashes stay. */
  static final List<Exchange> EXCHANGES =
      List.of(
          beginning("--", "(?<!-)--(?!-)(?!(?<=\\s--|^--)\\p{L})", "\u2013"),
          beginning("--", "(?<!-)---(?!-)", "\u2014"),
          beginning("..", "(?<!\\.)\\.\\.\\.(?!\\.)", "\u2026"),
          hyphen(Characters.DIGITS, years(), "\u2013"),
          hyphen(
              Characters.DIGITS,
              "-(?=[0-9]{1,4}(?![\\p{L}\\p{N}-]))(?<=" + PAGES + "[ \u00A0][0-9]{1,4}-)",
              "\u2013"),
          hyphen(
              NO_DIGITS,
              "-(?<=(?:^|(?<![0-9])[ \u00A0(])-)(?=[0-9]{1,9}(?:[.,][0-9]{1,9})?[ \u00A0]?"
                  + "(?:°C|°F|K|%|‰)(?![\\p{L}\\p{N}]))",
              "\u2212"));

  private Signs() {}

  /** A sign for what begins with two characters. */
  private static Exchange beginning(String two, String pattern, String sign) {
    return new Exchange(
        Characters.ANY,
        Characters.of(two.substring(0, 1)),
        Characters.of(two.substring(1)),
        Pattern.compile(pattern),
        sign);
  }

  /** A sign for a hyphen before a digit. */
  private static Exchange hyphen(Characters before, String pattern, String sign) {
    return new Exchange(
        before, Characters.of("-"), Characters.DIGITS, Pattern.compile(pattern), sign);
  }

  /** Two years: no date, and not part of a longer number or name. */
  private static String years() {
    String before = "(?<![\\p{L}\\p{N}.,/_:+#-])(?<!\\b" + NUMBERED + "[.:]{0,2}[ \u00A0])" + YEAR;
    return "-(?=" + YEAR + "(?![\\p{L}\\p{N}/_-]|[.,][0-9]))(?<=" + before + "-)";
  }
}
