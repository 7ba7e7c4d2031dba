package akkord.literal;

import akkord.literal.Lexicon.Hit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signs and codes that all languages share. */
final class Signs {

  /** Codes that are no words: {@code TOP 10} is no money. */
  private static final List<String> CODES =
      List.of(
          "USD", "EUR", "JPY", "GBP", "CHF", "CNY", "KRW", "AUD", "CAD", "INR", "TWD", "SEK", "NOK",
          "DKK", "PLN", "CZK", "NZD", "SGD", "HKD", "ILS", "BRL", "ZAR");

  private static final String DAY = "d";
  private static final String MONTH = "mo";

  static final Unit SECOND = Unit.of("s");
  static final Unit MINUTE = Unit.multiple("min", "60", "s");
  static final Unit HOUR = Unit.multiple("h", "3600", "s");
  static final Unit DAYS = Unit.of(DAY);
  static final Unit WEEK = Unit.multiple("wk", "7", DAY);
  static final Unit MONTHS = Unit.of(MONTH);
  static final Unit YEAR = Unit.multiple("a", "12", MONTH);
  static final Unit DECADE = Unit.multiple("10 a", "120", MONTH);
  static final Unit PERCENTAGE_POINT = Unit.of("percentage points");
  static final Unit CELSIUS = Unit.of("°C");
  static final Unit MILE = Unit.of("mi");
  static final Unit TIMES = Unit.of("times");

  private static final Lexicon<Measure> UNITS = Lexicon.ofSigns(measures(units()));
  private static final Lexicon<Measure> CURRENCIES = Lexicon.ofSigns(currencies());

  private Signs() {}

  /** The symbol of a unit at an offset, in the letter case that the SI wants, or a percent sign. */
  static Optional<Hit<Measure>> unit(String text, int at) {
    return UNITS.at(text, at);
  }

  /** The sign or code of a currency at an offset; it may stand before or behind its number. */
  static Optional<Hit<Measure>> currency(String text, int at) {
    return CURRENCIES.at(text, at);
  }

  /** The first words of currencies that are written with letters, in lower case. */
  static Set<String> openers() {
    return CURRENCIES.firstWords();
  }

  /** What currencies can begin with, in lower case. */
  static String currencyLetters() {
    return CURRENCIES.firstLetters();
  }

  private static Map<String, Measure> measures(Map<String, Unit> units) {
    var measures = new LinkedHashMap<String, Measure>();
    units.forEach((symbol, unit) -> measures.put(symbol, Measure.unit(unit)));
    measures.put("%", Measure.percent());
    return measures;
  }

  private static Map<String, Unit> units() {
    var units = new LinkedHashMap<String, Unit>();
    prefixed(units, "m", Map.of("k", "1e3", "c", "1e-2", "m", "1e-3", "µ", "1e-6", "n", "1e-9"));
    prefixed(units, "g", Map.of("k", "1e3", "m", "1e-3"));
    prefixed(units, "W", Map.of("k", "1e3", "M", "1e6", "G", "1e9", "T", "1e12"));
    prefixed(units, "Wh", Map.of("k", "1e3", "M", "1e6", "G", "1e9", "T", "1e12"));
    prefixed(units, "Hz", Map.of("k", "1e3", "M", "1e6", "G", "1e9", "T", "1e12"));
    prefixed(units, "B", Map.of("k", "1e3", "M", "1e6", "G", "1e9", "T", "1e12", "P", "1e15"));
    prefixed(units, "eV", Map.of("k", "1e3", "M", "1e6", "G", "1e9", "T", "1e12"));
    prefixed(units, "FLOPS", Map.of("M", "1e6", "G", "1e9", "T", "1e12", "P", "1e15", "E", "1e18"));
    units.remove("B");
    units.put("KB", units.get("kB"));
    units.put("t", Unit.multiple("t", "1e6", "g"));
    units.put("ha", Unit.multiple("ha", "1e4", "m²"));
    units.put("m²", Unit.of("m²"));
    units.put("km²", Unit.multiple("km²", "1e6", "m²"));
    units.put("m³", Unit.of("m³"));
    units.put("km/h", Unit.of("km/h"));
    units.put("°C", CELSIUS);
    units.put("s", SECOND);
    units.put("min", MINUTE);
    units.put("h", HOUR);
    units.put("‰", Unit.of("‰"));
    return units;
  }

  private static void prefixed(
      Map<String, Unit> units, String symbol, Map<String, String> prefixes) {
    units.put(symbol, Unit.of(symbol));
    prefixes.forEach((prefix, factor) ->
        units.put(prefix + symbol, Unit.multiple(prefix + symbol, factor, symbol)));
  }

  /** A currency of which the sign counts thousands or millions. */
  private static Measure scaled(String currency, String factor) {
    var one = new BigDecimal(factor);
    return number -> Measure.currency(currency).of(number.multiply(one));
  }

  private static Map<String, Measure> currencies() {
    var currencies = new LinkedHashMap<String, Measure>();
    CODES.forEach(code -> currencies.put(code, Measure.currency(code)));
    currencies.put("$", Measure.currency("USD"));
    currencies.put("US$", Measure.currency("USD"));
    currencies.put("U.S.$", Measure.currency("USD"));
    currencies.put("US-$", Measure.currency("USD"));
    currencies.put("A$", Measure.currency("AUD"));
    currencies.put("C$", Measure.currency("CAD"));
    currencies.put("NZ$", Measure.currency("NZD"));
    currencies.put("€", Measure.currency("EUR"));
    Map.of("T€", "1e3", "TEUR", "1e3", "k€", "1e3", "kEUR", "1e3", "M€", "1e6", "MEUR", "1e6")
        .forEach((sign, factor) -> currencies.put(sign, scaled("EUR", factor)));
    currencies.put("£", Measure.currency("GBP"));
    currencies.put("¥", Measure.currency("JPY", "CNY"));
    currencies.put("₩", Measure.currency("KRW"));
    currencies.put("₹", Measure.currency("INR"));
    return currencies;
  }
}
