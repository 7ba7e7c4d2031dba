package akkord.markdown;

import akkord.markdown.TypographyRules.Exchange;
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

  /** The sign for each; hyphens of which it is not certain that they are dashes stay. */
  static final List<Exchange> EXCHANGES =
      List.of(
          new Exchange(Pattern.compile("(?<!-)--(?!-)(?!(?<=\\s--|^--)\\p{L})"), "\u2013"),
          new Exchange(Pattern.compile("(?<!-)---(?!-)"), "\u2014"),
          new Exchange(Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)"), "\u2026"),
          new Exchange(years(), "\u2013"),
          new Exchange(
              Pattern.compile(
                  "-(?<=" + PAGES + "[ \u00A0][0-9]{1,4}-)(?=[0-9]{1,4}(?![\\p{L}\\p{N}-]))"),
              "\u2013"),
          new Exchange(
              Pattern.compile(
                  "-(?<=(?:^|(?<![0-9])[ \u00A0(])-)(?=[0-9]{1,9}(?:[.,][0-9]{1,9})?[ \u00A0]?"
                      + "(?:°C|°F|K|%|‰)(?![\\p{L}\\p{N}]))"),
              "\u2212"));

  private Signs() {}

  /** Two years: no date, and not part of a longer number or name. */
  private static Pattern years() {
    String before = "(?<![\\p{L}\\p{N}.,/_:+#-])(?<!\\b" + NUMBERED + "[.:]{0,2}[ \u00A0])" + YEAR;
    return Pattern.compile("-(?<=" + before + "-)(?=" + YEAR + "(?![\\p{L}\\p{N}/_-]|[.,][0-9]))");
  }
}
