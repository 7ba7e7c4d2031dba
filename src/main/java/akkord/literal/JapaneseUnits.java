package akkord.literal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units of measurement in katakana and kanji. */
final class JapaneseUnits {

  /**
   * A prefix of the SI.
   *
   * @param factor how many units one of the prefixed is
   */
  private record Prefix(String name, String symbol, String factor) {}

  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("", "", "1"),
          new Prefix("ナノ", "n", "1e-9"),
          new Prefix("マイクロ", "µ", "1e-6"),
          new Prefix("ミリ", "m", "1e-3"),
          new Prefix("センチ", "c", "1e-2"),
          new Prefix("キロ", "k", "1e3"),
          new Prefix("メガ", "M", "1e6"),
          new Prefix("ギガ", "G", "1e9"),
          new Prefix("テラ", "T", "1e12"),
          new Prefix("ペタ", "P", "1e15"),
          new Prefix("エクサ", "E", "1e18"),
          new Prefix("ゼタ", "Z", "1e21"));

  private JapaneseUnits() {}

  static Map<String, Measure> named() {
    return Words.join(
        prefixed("メートル", UnitNames.LENGTHS),
        prefixed("グラム", UnitNames.MASSES),
        prefixed("ワット", UnitNames.POWERS),
        prefixed("ワット時", UnitNames.ENERGIES),
        prefixed("バイト", UnitNames.DATA),
        prefixed("ヘルツ", UnitNames.FREQUENCIES),
        prefixed("フロップス", UnitNames.SPEEDS),
        prefixed("電子ボルト", "eV"),
        Words.all(Measure.unit(UnitNames.TONNE), "トン"),
        Words.all(Measure.unit(UnitNames.HECTARE), "ヘクタール"),
        Words.all(Measure.unit(UnitNames.SQUARE_METRE), "平方メートル", "平米"),
        Words.all(Measure.unit(UnitNames.SQUARE_KILOMETRE), "平方キロメートル", "平方キロ"),
        Words.all(Measure.unit(UnitNames.CUBIC_METRE), "立方メートル"),
        Words.all(Measure.unit(Signs.MILE), "マイル"));
  }

  private static Map<String, Measure> prefixed(String name, String dimension) {
    var measures = new LinkedHashMap<String, Measure>();
    for (var prefix : PREFIXES) {
      var unit = Unit.multiple(prefix.symbol() + dimension, prefix.factor(), dimension);
      measures.put(prefix.name() + name, Measure.unit(unit));
    }
    return measures;
  }
}
