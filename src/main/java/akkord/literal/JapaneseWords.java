package akkord.literal;

import akkord.literal.Value.ClockTime;
import akkord.literal.Value.Fraction;
import akkord.literal.Value.Quantity;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Japanese words that are figures by themselves, and those that only look like some. */
final class JapaneseWords {

  private static final List<String> POWERS = List.of("十", "百", "千");
  private static final List<String> SCALES = List.of("", "万", "億", "兆");
  private static final int SCALE_STEP = 10_000;

  /** Words with the kanji of numbers or counters that count nothing. */
  static final Prefixes<String> PASSED_OVER =
      new Prefixes<>(
          Words.all(
              "",
              // one in all, a part, generally, meanwhile
              "一部",
              "一般",
              "一方",
              "一層",
              "一定",
              "一致",
              "一環",
              "一体",
              "一連",
              "一貫",
              "一元",
              "一歩",
              "一助",
              "一因",
              "一覧",
              "一切",
              "一時",
              "一段",
              "一同",
              "一律",
              "一括",
              "一流",
              "一線",
              "一員",
              "一新",
              "一応",
              "一旦",
              "一見",
              "一番",
              "一面",
              "一手",
              "一役",
              "一翼",
              "一端",
              "一気",
              "一目",
              "一角",
              "一昨",
              "一石二鳥",
              "一丸",
              "一緒",
              "一向",
              "一概",
              "一際",
              "一転",
              "一躍",
              "一帯",
              "一路",
              "一堂",
              "一種",
              "一国二制度",
              "統一",
              "唯一",
              "同一",
              "単一",
              "均一",
              "画一",
              "随一",
              "万一",
              "世界一",
              "日本一",
              "逐一",
              "専一",
              "万が一",
              "第一線",
              "第一人者",
              "第一義",
              "第一歩",
              "第六感",
              // two to nine
              "二酸化",
              "二次電池",
              "二人三脚",
              "二の次",
              "二度と",
              "二次的",
              "無二",
              "不二",
              "三菱",
              "三井",
              "三重県",
              "三重大学",
              "三角",
              "三日月",
              "三権",
              "三者三様",
              "再三",
              "三国志",
              "三次市",
              "四国地方",
              "四国電力",
              "四季",
              "四半期",
              "四方",
              "四川",
              "四日市",
              "四万十",
              "五十嵐",
              "五感",
              "五輪",
              "五臓",
              "六本木",
              "六甲",
              "六ヶ所",
              "六ケ所",
              "六か所村",
              "七夕",
              "七宝",
              "八王子",
              "八戸",
              "八百屋",
              "八重",
              "八代",
              "八丈",
              "九州",
              "九十九里",
              "九大",
              // ten and more
              "十分な",
              "十分に",
              "十分で",
              "十分と",
              "不十分",
              "十字",
              "十全",
              "十勝",
              "十和田",
              "百貨",
              "百科",
              "百人一首",
              "百分率",
              "百日咳",
              "百年戦争",
              "千葉",
              "千代田",
              "千歳",
              "千島",
              "千載",
              "千差万別",
              "千里",
              "千住",
              "万博",
              "万全",
              "万能",
              "万国",
              "万人",
              "万事",
              "億万長者",
              "八幡",
              "三鷹",
              "三島",
              "三田",
              "三原",
              "三沢",
              "三陸",
              // half of no number
              "半導体",
              "半島",
              "半径",
              "半期",
              "半永久",
              "半面",
              "半ば",
              "半分子",
              "過半",
              "大半",
              "前半",
              "後半",
              "夜半",
              // both of no number
              "両立",
              "両生",
              "両親",
              "両替",
              "車両"));

  /** What another language may say without a figure. */
  static final Prefixes<Value> LOOSE = new Prefixes<>(loose());

  /** What others name as a figure too. */
  static final Prefixes<Value> FIRM =
      new Prefixes<>(
          Words.join(
              Words.all(new Fraction(1, 2), "半分", "半数", "半額", "½"),
              Words.all(new Fraction(1, 3), "⅓"),
              Words.all(new Fraction(2, 3), "⅔"),
              Words.all(new Fraction(1, 4), "¼"),
              Words.all(new Fraction(3, 4), "¾")));

  private JapaneseWords() {}

  private static Map<String, Value> loose() {
    return Words.join(
        Words.all(Quantity.of(2), "両", "双方", "ふたつ", "二者", "倍増", "倍になる", "二重", "デュアル"),
        Words.all(Quantity.of(1), "ひとつ"),
        Words.all(Quantity.of(3), "みっつ"),
        Words.all(Quantity.of(12), "ダース"),
        Words.all(new Fraction(1, 2), "半減", "半世紀", "半年", "半日"),
        Words.all(new Quantity(BigDecimal.valueOf(25), Optional.of(Signs.YEAR)), "四半世紀"),
        Words.all(new ClockTime(LocalTime.NOON), "正午"),
        some("数"),
        some("何"));
  }

  /** {@code 数千}, {@code 数十万}: thousands, hundreds of thousands. */
  private static Map<String, Value> some(String several) {
    var words = new LinkedHashMap<String, Value>();
    long scale = 1;
    for (String name : SCALES) {
      if (scale > 1) {
        words.put(several + name, Quantity.of(scale));
      }
      long power = scale;
      for (String digit : POWERS) {
        power *= 10;
        words.put(several + digit + name, Quantity.of(power));
      }
      scale *= SCALE_STEP;
    }
    return words;
  }
}
