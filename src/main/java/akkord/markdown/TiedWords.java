package akkord.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Spaces that keep their two sides together. */
final class TiedWords {

  /**
   * What stands on one side of a space.
   *
   * @param nearest holds each character that may stand next to the space
   * @param pattern matches what stands there
   */
  record Side(Characters nearest, String pattern) {

    /** Something of which these characters may stand next to the space. */
    static Side of(String nearest, String pattern) {
      return new Side(Characters.of(nearest), pattern);
    }
  }

  static final String NO_BREAK_SPACE = "\u00A0";
  static final String NARROW_NO_BREAK_SPACE = "\u202F";

  /** Signs and codes that stand behind a number in many languages. */
  static final String UNITS =
      "km/h|m/s|km²|m²|m³|cm³|km|cm|[mnµμ]?m|[kmµμ]?g|t|ha|[kMGTPE]?(?:W|Wh|Hz|eV|J)|mW|k?V|m?s|h|min"
          + "|[kMG]?Pa|bar|K|mol|dB|[kMGTPE]i?B|[kMGTP]?bit/s|[kMGTPE]?FLOPS|°|°C|°F|%|‰|€|\\$|£|¥"
          + "|[Qq]ubits?";

  /** Codes of currencies, before or behind a number. */
  static final String CURRENCIES = "USD|EUR|JPY|GBP|CHF|CNY|KRW|AUD|CAD|INR|TWD";

  /** The last character of a number. */
  static final Side DIGIT = new Side(Characters.DIGITS, "[0-9]");

  private static final Characters SPACE_ITSELF = Characters.of(" ");
  private static final String ROMAN_DIGITS = "IVX";
  private static final String SPACE = "[ \u00A0\u202F]";
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}.])";
  private static final String SINGLE_LETTER_BEFORE = "(?<=(?<![\\p{L}\\p{N}])\\p{L}\\.)";
  private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])";

  private TiedWords() {}

  /** The spaces between two sides. */
  static Exchange between(Side before, Side behind) {
    return new Exchange(
        before.nearest(),
        SPACE_ITSELF,
        behind.nearest(),
        Pattern.compile(" (?=" + behind.pattern() + ")(?<=" + before.pattern() + " )"),
        NO_BREAK_SPACE);
  }

  /** The spaces between a number and one of some words. */
  static Exchange numberAnd(String words) {
    return between(DIGIT, new Side(Characters.ANY, "(?:" + words + ")" + NO_WORD_BEHIND));
  }

  /**
   * The spaces between one of some words and a number, also a Roman one.
   *
   * @param last with which the words end
   */
  static Exchange andNumber(String last, String words) {
    return between(
        Side.of(last, "\\b(?:" + words + ")"),
        new Side(
            Characters.DIGITS.and(ROMAN_DIGITS),
            "(?:[0-9]|[" + ROMAN_DIGITS + "]{1,5}" + NO_WORD_BEHIND + ")"));
  }

  /** The spaces between a currency and a number. */
  static Exchange currencyAndNumber() {
    return between(Side.of("DFPRWY€$£¥", "(?:\\b(?:" + CURRENCIES + ")|[€$£¥])"), DIGIT);
  }

  /** The spaces before a dash or an ellipsis, which begin no line. */
  static Exchange beforeSign() {
    return between(
        new Side(Characters.ANY, "[^\\s]"),
        Side.of(
            "\u2013\u2014-\u2026.", "(?:[\u2013\u2014]|-{2,3}(?!-))\\s|(?:\u2026|\\.{3}(?!\\.))"));
  }

  /** The spaces between a name and its Roman number. */
  static Exchange romanNumber() {
    return between(
        new Side(Characters.LETTERS.and("-"), "\\b\\p{Lu}[\\p{L}-]{1,30}"),
        Side.of(ROMAN_DIGITS, "[" + ROMAN_DIGITS + "]{2,5}" + NO_WORD_BEHIND));
  }

  /** The spaces between initials, or between one and a name. */
  static Exchange initials() {
    String initial = NO_WORD_BEFORE + "(?<!\\p{Ll}\\." + SPACE + ")\\p{Lu}\\.";
    return between(Side.of(".", initial), new Side(Characters.CAPITALS, "\\p{Lu}(?:\\.|\\p{Ll})"));
  }

  /** The spaces between groups of three digits. */
  static Exchange groupsOfDigits() {
    String first = "(?<![\\p{L}\\p{N}.,/+-])(?<![0-9]" + SPACE + ")[0-9]{1,3}";
    return new Exchange(
        Characters.DIGITS,
        SPACE_ITSELF,
        Characters.DIGITS,
        Pattern.compile(" (?=[0-9]{3}(?![0-9]))(?<=" + first + "(?:" + SPACE + "[0-9]{3}){0,4} )"),
        NARROW_NO_BREAK_SPACE);
  }

  /**
   * The places between the parts of abbreviations such as {@code z. B.}, with or without a space.
   *
   * @param abbreviations each as its parts without stops, with bars between: {@code z B|d h}; all
   *     parts but the last are single letters
   */
  static Exchange insideAbbreviations(String abbreviations) {
    var places =
        Pattern.compile("\\|")
            .splitAsStream(abbreviations)
            .flatMap(each -> places(each).stream())
            .toList();
    return new Exchange(
        Characters.of("."),
        Characters.LETTERS.and(" "),
        Characters.ANY,
        Pattern.compile(SINGLE_LETTER_BEFORE + " ?(?=\\p{L})(?:" + String.join("|", places) + ")"),
        NARROW_NO_BREAK_SPACE);
  }

  private static List<String> places(String abbreviation) {
    var parts = List.of(abbreviation.split(" ", -1));
    var places = new ArrayList<String>();
    for (int i = 1; i < parts.size(); i++) {
      String before = joined(parts.subList(0, i));
      String behind = joined(parts.subList(i, parts.size()));
      places.add("(?<=" + NO_WORD_BEFORE + before + " ?)(?=" + behind + NO_WORD_BEHIND + ")");
    }
    return places;
  }

  private static String joined(List<String> parts) {
    return String.join("\\." + SPACE + "?", parts) + "\\.";
  }
}
