package akkord.literal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What English numbers count: scales, currencies and units in words. */
final class EnglishMeasures {

  private EnglishMeasures() {}

  static Map<String, BigDecimal> scales() {
    return Words.join(
        Words.all(new BigDecimal("1e3"), "thousand"),
        Words.all(new BigDecimal("1e6"), "million", "millions", "mn", "mln"),
        Words.all(new BigDecimal("1e9"), "billion", "billions", "bn"),
        Words.all(new BigDecimal("1e12"), "trillion", "trillions", "tn", "trn"));
  }

  static Map<String, BigDecimal> shortScales() {
    return Words.join(
        Words.all(new BigDecimal("1e3"), "k", "K"),
        Words.all(new BigDecimal("1e6"), "m", "M"),
        Words.all(new BigDecimal("1e9"), "b", "B"));
  }

  /** What stands between the two ends of a range, or between what was and what is. */
  static Map<String, String> ranges() {
    var ranges = new LinkedHashMap<String, String>();
    ranges.putAll(Words.all("", "–", "—", "-", "to", "through", "up to", "until"));
    List.of("about", "almost", "around", "just under", "more than", "nearly", "over", "some")
        .forEach(nearly -> ranges.put("to " + nearly, ""));
    return ranges;
  }

  static Map<String, Measure> measures() {
    return Words.join(
        currencies(),
        Words.all(Measure.percent(), "percent", "per cent", "pct"),
        unit(Signs.PERCENTAGE_POINT, "percentage point", "percentage points"),
        unit(Signs.SECOND, "second", "seconds"),
        unit(Signs.MINUTE, "minute", "minutes"),
        unit(Signs.HOUR, "hour", "hours"),
        unit(Signs.DAYS, "day", "days"),
        unit(Signs.WEEK, "week", "weeks"),
        unit(Signs.MONTHS, "month", "months"),
        unit(Signs.YEAR, "year", "years"),
        unit(Signs.TIMES, "times", "fold"),
        unit(Signs.DECADE, "decade", "decades"),
        unit(Signs.CELSIUS, "degrees Celsius", "degree Celsius", "degrees", "degree"),
        unit(Signs.MILE, "mile", "miles"),
        UnitNames.named("metre|metres|meter|meters", UnitNames.LENGTHS),
        UnitNames.named("gram|grams|gramme|grammes", UnitNames.MASSES),
        UnitNames.named("watt|watts", UnitNames.POWERS),
        UnitNames.named("watt-hour|watt-hours|watt hours", UnitNames.ENERGIES),
        UnitNames.named("byte|bytes", UnitNames.DATA),
        UnitNames.named("hertz", UnitNames.FREQUENCIES),
        UnitNames.named("flops|flop|flop/s", UnitNames.SPEEDS),
        unit(UnitNames.TONNE, "tonne", "tonnes", "metric ton", "metric tons"),
        unit(UnitNames.HECTARE, "hectare", "hectares"),
        unit(UnitNames.SQUARE_METRE, "square metre", "square metres", "square meters"),
        unit(UnitNames.SQUARE_KILOMETRE, "square kilometres", "square kilometers"),
        unit(UnitNames.CUBIC_METRE, "cubic metre", "cubic metres", "cubic meters"));
  }

  private static Map<String, Measure> unit(Unit unit, String... words) {
    return Words.all(Measure.unit(unit), words);
  }

  private static Map<String, Measure> currencies() {
    return Words.join(
        Words.all(
            Measure.currency("USD"),
            "dollar",
            "dollars",
            "US dollar",
            "US dollars",
            "U.S. dollar",
            "U.S. dollars",
            "American dollars",
            "US-dollar"),
        Words.all(Measure.currency("EUR"), "euro", "euros"),
        Words.all(Measure.currency("JPY"), "yen", "Japanese yen"),
        Words.all(
            Measure.currency("GBP"),
            "pound",
            "pounds",
            "pounds sterling",
            "British pounds",
            "pound sterling"),
        Words.all(Measure.currency("CHF"), "francs", "Swiss francs", "Swiss franc"),
        Words.all(Measure.currency("KRW"), "won", "Korean won"),
        Words.all(Measure.currency("CNY"), "yuan", "renminbi"),
        Words.all(Measure.currency("INR"), "rupees", "Indian rupees"),
        Words.all(Measure.currency("CAD"), "Canadian dollars", "Canadian dollar"),
        Words.all(Measure.currency("AUD"), "Australian dollars", "Australian dollar"));
  }
}
