package akkord.literal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of units that languages form alike: {@code Kilometer}, {@code kilometres}. */
final class UnitNames {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("", "1"),
          Map.entry("nano", "1e-9"),
          Map.entry("mikro", "1e-6"),
          Map.entry("micro", "1e-6"),
          Map.entry("milli", "1e-3"),
          Map.entry("zenti", "1e-2"),
          Map.entry("centi", "1e-2"),
          Map.entry("kilo", "1e3"),
          Map.entry("mega", "1e6"),
          Map.entry("giga", "1e9"),
          Map.entry("tera", "1e12"),
          Map.entry("peta", "1e15"),
          Map.entry("exa", "1e18"),
          Map.entry("zetta", "1e21"));

  static final String LENGTHS = "m";
  static final String MASSES = "g";
  static final String POWERS = "W";
  static final String ENERGIES = "Wh";
  static final String DATA = "B";
  static final String FREQUENCIES = "Hz";
  static final String SPEEDS = "FLOPS";

  static final Unit TONNE = Unit.multiple("t", "1e6", MASSES);
  static final Unit SQUARE_METRE = Unit.of("m²");
  static final Unit SQUARE_KILOMETRE = Unit.multiple("km²", "1e6", "m²");
  static final Unit HECTARE = Unit.multiple("ha", "1e4", "m²");
  static final Unit CUBIC_METRE = Unit.of("m³");

  private UnitNames() {}

  /**
   * A unit's names with all prefixes.
   *
   * @param names parted by bars
   */
  static Map<String, Measure> named(String names, String dimension) {
    var measures = new LinkedHashMap<String, Measure>();
    for (String name : List.of(names.split("\\|", -1))) {
      PREFIXES.forEach((prefix, factor) ->
          measures.put(
              prefix + name, Measure.unit(Unit.multiple(prefix + name, factor, dimension))));
    }
    return measures;
  }
}
