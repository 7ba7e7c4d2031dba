package akkord.literal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What German numbers count: scales, currencies and units in words. */
final class GermanMeasures {

  private GermanMeasures() {}

  static Map<String, BigDecimal> scales() {
    return Words.join(
        Words.all(new BigDecimal("1e3"), "Tsd.", "Tausend"),
        Words.all(new BigDecimal("1e6"), "Mio.", "Mio", "Mill.", "Million", "Millionen"),
        Words.all(new BigDecimal("1e9"), "Mrd.", "Mrd", "Milliarde", "Milliarden"),
        Words.all(new BigDecimal("1e12"), "Bio.", "Billion", "Billionen"),
        Words.all(new BigDecimal("1e15"), "Billiarde", "Billiarden"));
  }

  /** What stands between the members of a list, or between what was and what is. */
  static Map<String, String> lists() {
    var lists = new LinkedHashMap<String, String>();
    lists.putAll(Words.all("", ",", "und", "oder", "sowie", "&", "auf", "bzw."));
    List.of("etwa", "fast", "gut", "knapp", "mehr als", "nahezu", "rund", "über")
        .forEach(nearly -> lists.put("auf " + nearly, ""));
    return lists;
  }

  static Map<String, Measure> measures() {
    return Words.join(
        currencies(),
        Words.all(Measure.percent(), inflected("prozentig", "Prozent", "v. H.", "vH")),
        unit(Signs.PERCENTAGE_POINT, "Prozentpunkt", "Prozentpunkte", "Prozentpunkten"),
        unit(Signs.SECOND, inflected("sekündig", "Sekunde", "Sekunden")),
        unit(Signs.MINUTE, inflected("minütig", "Minute", "Minuten")),
        unit(Signs.HOUR, inflected("stündig", "Stunde", "Stunden")),
        unit(Signs.DAYS, inflected("tägig", "Tag", "Tage", "Tagen", "Tages")),
        unit(Signs.WEEK, inflected("wöchig", "Woche", "Wochen")),
        unit(Signs.MONTHS, inflected("monatig", "Monat", "Monate", "Monaten", "Monats")),
        unit(Signs.YEAR, "Jahr", "Jahre", "Jahren", "Jahres"),
        Words.all(Measure.age(), inflected("jährig")),
        unit(Signs.TIMES, inflected("fach", "mal", "Male", "Malen")),
        unit(Signs.DECADE, "Jahrzehnt", "Jahrzehnte", "Jahrzehnten", "Jahrzehnts"),
        unit(Signs.CELSIUS, "Grad Celsius", "Grad"),
        unit(Signs.MILE, "Meile", "Meilen"),
        UnitNames.named("Meter|Metern|Meters", UnitNames.LENGTHS),
        UnitNames.named("Gramm", UnitNames.MASSES),
        UnitNames.named("Watt", UnitNames.POWERS),
        UnitNames.named("Wattstunde|Wattstunden", UnitNames.ENERGIES),
        UnitNames.named("Byte|Bytes", UnitNames.DATA),
        UnitNames.named("Hertz", UnitNames.FREQUENCIES),
        UnitNames.named("FLOPS|FLOP/s|flops", UnitNames.SPEEDS),
        unit(UnitNames.TONNE, "Tonne", "Tonnen"),
        unit(UnitNames.HECTARE, "Hektar"),
        unit(UnitNames.SQUARE_METRE, "Quadratmeter", "Quadratmetern"),
        unit(UnitNames.SQUARE_KILOMETRE, "Quadratkilometer", "Quadratkilometern"),
        unit(UnitNames.CUBIC_METRE, "Kubikmeter", "Kubikmetern"));
  }

  private static Map<String, Measure> unit(Unit unit, String... words) {
    return Words.all(Measure.unit(unit), words);
  }

  /** Words together with the forms of an adjective. */
  private static String[] inflected(String adjective, String... words) {
    var forms =
        Arrays.stream(new String[] {"", "e", "en", "er", "es", "em"})
            .map(ending -> adjective + ending);
    return Stream.concat(Arrays.stream(words), forms).toArray(String[]::new);
  }

  private static Map<String, Measure> currencies() {
    return Words.join(
        Words.all(
            Measure.currency("USD"),
            "Dollar",
            "Dollars",
            "US-Dollar",
            "US-Dollars",
            "US Dollar",
            "amerikanische Dollar",
            "amerikanischen Dollar"),
        Words.all(Measure.currency("EUR"), "Euro", "Euros"),
        Words.all(Measure.currency("JPY"), "Yen", "japanische Yen", "japanischen Yen"),
        Words.all(Measure.currency("GBP"), "Pfund", "Pfund Sterling", "britische Pfund"),
        Words.all(Measure.currency("CHF"), "Franken", "Schweizer Franken"),
        Words.all(Measure.currency("KRW"), "Won"),
        Words.all(Measure.currency("CNY"), "Yuan", "Renminbi"),
        Words.all(Measure.currency("INR"), "Rupien", "indische Rupien"),
        Words.all(
            Measure.currency("CAD"), "kanadische Dollar", "kanadischen Dollar", "Kanada-Dollar"),
        Words.all(
            Measure.currency("AUD"),
            "australische Dollar",
            "australischen Dollar",
            "Australien-Dollar"));
  }
}
