package akkord.markdown;

import akkord.markdown.TypographyRules.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts of patterns for spaces that keep their two sides together. */
final class TiedWords {

  static final String NO_BREAK_SPACE = "\u00A0";
  static final String NARROW_NO_BREAK_SPACE = "\u202F";

  /** Signs and codes that stand behind a number in many languages. */
  static final String UNITS =
      "km/h|m/s|km²|m²|m³|cm³|km|cm|[mnµμ]?m|[kmµμ]?g|t|ha|[kMGTPE]?(?:W|Wh|Hz|eV|J)|mW|k?V|m?s|h|min"
          + "|[kMG]?Pa|bar|K|mol|dB|[kMGTPE]i?B|[kMGTP]?bit/s|[kMGTPE]?FLOPS|°|°C|°F|%|‰|€|\\$|£|¥"
          + "|[Qq]ubits?";

  /** Codes of currencies, before or behind a number. */
  static final String CURRENCIES = "USD|EUR|JPY|GBP|CHF|CNY|KRW|AUD|CAD|INR|TWD";

  private static final String SPACE = "[ \u00A0\u202F]";
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}.])";
  private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])";

  private TiedWords() {}

  /** Behind a space, what the space stands between. */
  static String between(String before, String after) {
    return "(?<=" + before + " )(?=" + after + ")";
  }

  /** Behind a space, that it stands between a number and one of some words. */
  static String numberAnd(String words) {
    return between("[0-9]", "(?:" + words + ")" + NO_WORD_BEHIND);
  }

  /** Behind a space, that it stands between one of some words and a number, also a Roman one. */
  static String andNumber(String words) {
    return between("\\b(?:" + words + ")", "(?:[0-9]|[IVX]{1,5}" + NO_WORD_BEHIND + ")");
  }

  /** Behind a space, that it stands before a dash or an ellipsis, which begin no line. */
  static String beforeSign() {
    return between("[^\\s]", "(?:[\u2013\u2014]|-{2,3}(?!-))\\s|(?:\u2026|\\.{3}(?!\\.))");
  }

  /** Behind a space, that it stands between a name and its Roman number. */
  static String romanNumber() {
    return between("\\b\\p{Lu}[\\p{L}-]{1,30}", "[IVX]{2,5}" + NO_WORD_BEHIND);
  }

  /** Behind a space, that it stands between initials, or between one and a name. */
  static String initials() {
    String initial = NO_WORD_BEFORE + "(?<!\\p{Ll}\\." + SPACE + ")\\p{Lu}\\.";
    return between(initial, "\\p{Lu}(?:\\.|\\p{Ll})");
  }

  /** The spaces behind which one of the patterns holds: only at spaces is anything tried. */
  static Exchange spacesWhere(String... patterns) {
    return new Exchange(Pattern.compile(" (?:" + String.join("|", patterns) + ")"), NO_BREAK_SPACE);
  }

  /** The spaces between groups of three digits. */
  static Exchange groupsOfDigits() {
    String first = "(?<![\\p{L}\\p{N}.,/+-])(?<![0-9]" + SPACE + ")[0-9]{1,3}";
    return new Exchange(
        Pattern.compile(" (?<=" + first + "(?:" + SPACE + "[0-9]{3}){0,4} )(?=[0-9]{3}(?![0-9]))"),
        NARROW_NO_BREAK_SPACE);
  }

  /**
   * The places between the parts of abbreviations such as {@code z. B.}, with or without a space.
   *
   * @param abbreviations each as its parts without stops, with bars between: {@code z B|d h}
   */
  static Exchange insideAbbreviations(String abbreviations) {
    var places =
        Pattern.compile("\\|")
            .splitAsStream(abbreviations)
            .flatMap(each -> places(each).stream())
            .toList();
    return new Exchange(
        Pattern.compile("(?<=\\p{L}\\.) ?(?=\\p{L})(?:" + String.join("|", places) + ")"),
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
