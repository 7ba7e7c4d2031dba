package akkord.markdown;

import java.util.regex.Pattern;

/** Parts of patterns for spaces that keep their two sides together. */
final class TiedWords {

  /** Signs and codes that stand behind a number in many languages. */
  static final String UNITS =
      "km/h|km²|m²|m³|km|cm|mm|nm|kg|mg|TWh|GWh|MWh|kWh|GW|MW|kW|GHz|MHz|kHz|Hz|PB|TB|GB|MB"
          + "|°C|%|‰|€|\\$|£|¥|m|g|t";

  /** Codes of currencies, before or behind a number. */
  static final String CURRENCIES = "USD|EUR|JPY|GBP|CHF|CNY|KRW|AUD|CAD|INR|TWD";

  private TiedWords() {}

  /** Behind a space, what the space stands between. */
  static String between(String before, String after) {
    return "(?<=" + before + " )(?=" + after + ")";
  }

  /** Behind a space, that it stands between a number and one of some words. */
  static String numberAnd(String words) {
    return between("[0-9]", "(?:" + words + ")(?![\\p{L}\\p{N}])");
  }

  /** The spaces behind which one of the patterns holds: only at spaces is anything tried. */
  static Pattern spacesWhere(String... patterns) {
    return Pattern.compile(" (?:" + String.join("|", patterns) + ")");
  }
}
