package akkord.literal;

import akkord.literal.Value.Fraction;
import akkord.literal.Value.Ordinal;
import akkord.literal.Value.Percentage;
import akkord.literal.Value.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Japanese numbers count: currencies, units and counters. */
final class JapaneseMeasures {

  /**
   * What stands behind a number.
   *
   * @param measure what the number then means
   */
  record Counted(Measure measure, Role role) {}

  /** How much a number before it tells. */
  enum Role {
    /** What is measured is named with its number in each language. */
    MEASURE,
    /** What is counted; a one is often an article elsewhere. */
    COUNTER,
    /** Others say it in a word, such as {@code bilateral}. */
    RELATION
  }

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1_000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2_999);
  private static final BigDecimal TENTH = BigDecimal.TEN;
  private static final int MOST_TENTHS = 10;

  private static final Measure PLAIN = number -> List.of(new Quantity(number, Optional.empty()));

  private static final Prefixes<Counted> WORDS = new Prefixes<>(words());

  private JapaneseMeasures() {}

  /** What a number that ends at an offset counts. */
  static Optional<Lexicon.Hit<Counted>> behind(String text, int end) {
    int at = Text.afterBlanks(text, end);
    String signs = JapaneseText.signs(text, at);
    return WORDS
        .at(text, at)
        .or(() ->
            Signs.unit(signs, 0)
                .or(() -> Signs.currency(signs, 0))
                .map(hit ->
                    new Lexicon.Hit<>(new Counted(hit.meaning(), Role.MEASURE), at + hit.end())));
  }

  /** The sign or code of a currency before a number. */
  static Optional<Lexicon.Hit<Measure>> currencyBefore(String text, int at) {
    return Signs.currency(JapaneseText.signs(text, at), 0)
        .map(hit -> new Lexicon.Hit<>(hit.meaning(), at + hit.end()));
  }

  private static Map<String, Counted> words() {
    var words = new LinkedHashMap<String, Counted>();
    measures().forEach((word, measure) -> words.put(word, new Counted(measure, Role.MEASURE)));
    var counter = new Counted(PLAIN, Role.COUNTER);
    words.putAll(
        Words.all(
            counter, "つ", "人", "名", "件", "社", "個", "台", "基", "隻", "艘", "本", "機", "枚", "冊", "点",
            "か国", "カ国", "ヵ国", "ヶ国", "ケ国", "箇国", "国", "か所", "カ所", "ヵ所", "ヶ所", "箇所", "機関", "大学", "団体",
            "組織", "施設", "拠点", "都市", "地域", "地点", "州", "県", "省", "庁", "校", "部門", "分野", "項目", "種",
            "種類", "段階", "本柱", "柱", "号", "版", "章", "条", "項", "期", "便", "回", "度", "番", "倍速", "班", "組",
            "両", "世代", "代", "頭", "匹", "羽", "語", "言語", "課題", "事業", "計画", "者", "氏", "行", "文書", "研究所",
            "研究機関", "研究者", "政府", "当事国", "加盟国", "か条", "カ条", "キロ", "面", "か年計画", "カ年計画", "次", "級", "位",
            "通", "品目", "議題", "委員会", "部会", "チーム", "グループ", "ページ"));
    // Longer words that begin like a measure.
    words.putAll(
        Words.all(
            counter, "元素", "元論", "日本", "円卓", "年生", "分割", "月面", "秒角", "元的", "分冊", "時代", "時限", "週報"));
    words.putAll(
        Words.all(
            new Counted(PLAIN, Role.RELATION),
            "国間",
            "か国間",
            "カ国間",
            "ヵ国間",
            "ヶ国間",
            "者間",
            "次元",
            "次元的",
            "重",
            "極"));
    return words;
  }

  private static Map<String, Measure> measures() {
    var measures = new LinkedHashMap<>(currencies());
    measures.putAll(times());
    measures.putAll(JapaneseUnits.named());
    measures.putAll(Words.all(Measure.percent(), "%", "パーセント", "㌫"));
    measures.put("割", JapaneseMeasures::tenths);
    measures.putAll(unit(Signs.PERCENTAGE_POINT, "ポイント", "%ポイント", "パーセントポイント"));
    measures.putAll(unit(Signs.TIMES, "倍"));
    measures.putAll(unit(Signs.CELSIUS, "℃"));
    measures.put("位", JapaneseMeasures::place);
    return measures;
  }

  private static Map<String, Measure> times() {
    return Words.join(
        unit(Signs.SECOND, "秒", "秒間"),
        unit(Signs.MINUTE, "分", "分間"),
        unit(Signs.HOUR, "時間"),
        unit(Signs.DAYS, "日間", "昼夜"),
        Words.all(JapaneseMeasures::day, "日"),
        unit(Signs.WEEK, "週", "週間"),
        unit(Signs.MONTHS, "か月", "カ月", "ヵ月", "ヶ月", "ケ月", "箇月", "か月間", "カ月間", "ヵ月間", "ヶ月間", "ケ月間"),
        Words.all(Measure.age(), "周年", "年前", "歳"),
        unit(Signs.YEAR, "年間", "か年", "カ年", "ヵ年", "ヶ年", "箇年"),
        Words.all(JapaneseMeasures::year, "年", "年度"));
  }

  private static Map<String, Measure> unit(Unit unit, String... words) {
    return Words.all(Measure.unit(unit), words);
  }

  private static Map<String, Measure> currencies() {
    return Words.join(
        Words.all(Measure.currency("USD"), "ドル", "米ドル", "アメリカドル", "USドル"),
        Words.all(Measure.currency("EUR"), "ユーロ"),
        Words.all(Measure.currency("JPY"), "円", "日本円"),
        Words.all(Measure.currency("GBP"), "ポンド", "英ポンド", "スターリングポンド"),
        Words.all(Measure.currency("KRW"), "ウォン", "韓国ウォン"),
        Words.all(Measure.currency("CNY"), "元", "人民元", "中国元"),
        Words.all(Measure.currency("CHF"), "スイスフラン", "フラン"),
        Words.all(Measure.currency("INR"), "ルピー", "インドルピー"),
        Words.all(Measure.currency("CAD"), "カナダドル", "加ドル"),
        Words.all(Measure.currency("AUD"), "オーストラリアドル", "豪ドル"),
        Words.all(Measure.currency("NZD"), "ニュージーランドドル"),
        Words.all(Measure.currency("SGD"), "シンガポールドル"),
        Words.all(Measure.currency("HKD"), "香港ドル"),
        Words.all(Measure.currency("TWD"), "台湾ドル"));
  }

  /** A year of the calendar, or so many years. */
  private static List<Value> year(BigDecimal number) {
    boolean isYear = number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    return isYear ? PLAIN.of(number) : Measure.age().of(number);
  }

  /** So many days, or a day of a month that was named before. */
  private static List<Value> day(BigDecimal number) {
    var days = new Quantity(number, Optional.of(Signs.DAYS));
    boolean isDate = number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(31)) <= 0;
    return isDate ? List.of(days, new Ordinal(number.intValueExact())) : List.of(days);
  }

  private static List<Value> place(BigDecimal number) {
    return number.scale() <= 0 && number.compareTo(FIRST_YEAR) <= 0
        ? List.of(new Ordinal(number.intValueExact()), new Quantity(number, Optional.empty()))
        : PLAIN.of(number);
  }

  /** Parts of ten, which others count by the hundred. */
  private static List<Value> tenths(BigDecimal number) {
    var percentage = new Percentage(number.multiply(TENTH));
    boolean isWhole = number.scale() <= 0 && number.compareTo(BigDecimal.TEN) <= 0;
    return isWhole
        ? List.of(percentage, new Fraction(number.intValueExact(), MOST_TENTHS))
        : List.of(percentage);
  }
}
