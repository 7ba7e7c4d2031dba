package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.literal.Value.Fraction;
import akkord.literal.Value.Quantity;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How German writes figures. */
final class German {

  private static final List<String> TENS =
      List.of(
          "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
  private static final List<String> UNITS =
      List.of(
          "",
          "einund",
          "zweiund",
          "dreiund",
          "vierund",
          "fünfund",
          "sechsund",
          "siebenund",
          "achtund",
          "neunund");

  private static final Lexicon<Integer> ORDINALS = Lexicon.ofWords(ordinals());
  private static final Lexicon<Integer> MONTHS = Lexicon.ofWords(months());
  private static final NumberWords NUMBERS = new GermanNumberWords();
  private static final Lexicon<Value> LOOSE = Lexicon.ofWords(loose());
  private static final Lexicon<Value> FIRM = Lexicon.ofWords(firm());

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Digits.withDecimalComma(),
          NUMBERS,
          Lexicon.ofWords(GermanMeasures.scales()),
          Lexicon.ofSigns(Map.of("k", new BigDecimal("1e3"))),
          Lexicon.ofWords(GermanMeasures.measures()),
          Lexicon.ofWords(Words.all("", "–", "—", "-", "bis zu", "bis")),
          Lexicon.ofWords(GermanMeasures.lists()),
          MONTHS,
          ORDINALS);

  static final LiteralReader READER = new RuleReader(openers(), new RuleTable(rules()));

  private German() {}

  static List<Rule> rules() {
    var first = beforeNumbers();
    var second =
        List.of(
            new ShareRule(VOCABULARY, ShareRule.JEDER, ShareRule.EINER_VON),
            CadenceRule.GERMAN,
            MagnitudeRule.GERMAN,
            new NumberedRule(VOCABULARY, NumberedRule.GERMAN),
            new MeasureRule(VOCABULARY, new RuleTable(first)),
            new OrdinalWordRule(ORDINALS, German::weight),
            new LexiconRule(FIRM, Weight.FIRM),
            new LexiconRule(LOOSE, Weight.LOOSE),
            new NumberCompoundRule(),
            new RomanRule(),
            new NameRule());
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** What numbers are read by before they are read as such. */
  private static List<Rule> beforeNumbers() {
    var dates =
        new DayMonthRule(
            VOCABULARY,
            Pattern.compile("([0-9]{1,2})\\."),
            ".",
            Pattern.compile("[\\s\\p{Z}]*(?:de[nrs]|zum|am|dem)(?!\\p{L})"),
            (text, start, end) -> true);
    var ordinals = new PointedOrdinalRule();
    return List.of(
        new IdentifierRule(),
        new FiscalYearRule(),
        new QuarterRule(),
        new ProductRule(),
        NumericDateRule.ISO,
        NumericDateRule.WITH_POINTS,
        new ShortDateRule(),
        new MonthCompoundRule(MONTHS),
        dates,
        ClockRule.GERMAN,
        DecadeRule.GERMAN,
        new DecadeWordRule(),
        ordinals,
        YearSpanRule.WITH_SIGN,
        new FractionRule(NUMBERS, Lexicon.ofWords(denominators())));
  }

  private static Map<String, Integer> denominators() {
    return Words.join(
        Words.counted(
            3,
            "Drittel",
            "Viertel",
            "Fünftel",
            "Sechstel",
            "Siebtel",
            "Achtel",
            "Neuntel",
            "Zehntel"),
        Map.of("Hundertstel", 100, "Tausendstel", 1_000));
  }

  private static Openers openers() {
    var words = new HashSet<>(RomanRule.WORDS);
    for (var lexicon : List.of(ORDINALS, MONTHS, LOOSE, FIRM)) {
      words.addAll(lexicon.firstWords());
    }
    words.addAll(Signs.openers());
    words.addAll(CadenceRule.GERMAN.openers());
    words.addAll(Set.of("minus", "jede", "jedem", "jeden", "jeder", "jedes"));
    var stems = new HashSet<>(GermanNumberWords.STEMS);
    stems.addAll(Set.of("dri", "ver"));
    stems.addAll(MONTHS.firstWords());
    stems.addAll(MagnitudeRule.GERMAN.stems());
    return new Openers(
        words,
        stems,
        word ->
            NUMBERS.canStart(word)
                || NumberCompoundRule.canBe(word)
                || MagnitudeRule.GERMAN.canStart(word)
                || MonthCompoundRule.canBe(word)
                || DecadeWordRule.canStart(word));
  }

  /**
   * {@code erste} is often said without a number, {@code ein zweiter} is another one, and {@code
   * achten} is a verb as well.
   */
  private static Optional<Weight> weight(String text, int start, int end) {
    String word = Text.lowerCase(text, start, end);
    boolean isLoose =
        word.startsWith("erst")
            || word.startsWith("acht")
            || word.endsWith("ens")
            || NUMBERS.one(Text.wordBefore(text, start), 0).isPresent();
    return Optional.of(isLoose ? Weight.LOOSE : Weight.FIRM);
  }

  private static Map<String, Integer> ordinals() {
    var stems =
        new LinkedHashMap<>(
            Words.counted(
                1,
                "erst",
                "zweit",
                "dritt",
                "viert",
                "fünft",
                "sechst",
                "siebt",
                "acht",
                "neunt",
                "zehnt",
                "elft",
                "zwölft",
                "dreizehnt",
                "vierzehnt",
                "fünfzehnt",
                "sechzehnt",
                "siebzehnt",
                "achtzehnt",
                "neunzehnt"));
    stems.putAll(Map.of("siebent", 7, "hundertst", 100, "tausendst", 1_000));
    for (int ten = 0; ten < TENS.size(); ten++) {
      for (int unit = 0; unit < UNITS.size(); unit++) {
        stems.put(UNITS.get(unit) + TENS.get(ten) + "st", 10 * (ten + 2) + unit);
      }
    }
    var words = new LinkedHashMap<String, Integer>();
    stems.forEach((stem, number) ->
        List.of("e", "en", "er", "es", "em", "ens")
            .forEach(ending -> words.put(stem + ending, number)));
    return words;
  }

  private static Map<String, Integer> months() {
    return Words.join(
        Words.counted(
            1,
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember"),
        Words.counted(
            1, "Jan.", "Feb.", "Mrz.", "Apr.", "Mai", "Jun.", "Jul.", "Aug.", "Sept.", "Okt.",
            "Nov.", "Dez."),
        Map.of("Jänner", 1, "Febr.", 2, "Sep.", 9));
  }

  private static Map<String, Value> loose() {
    return Words.join(
        twofold(),
        halves(),
        vague(),
        Words.all(Quantity.of(3), "zu dritt"),
        Words.all(Quantity.of(1), "ein- bis", "ein- oder", "ein- und"),
        Words.all(new Value.ClockTime(LocalTime.MIDNIGHT), "Mitternacht"),
        Words.all(new Value.ClockTime(LocalTime.NOON), "mittags"),
        Words.all(new Fraction(1, 3), "Drittel"),
        Words.all(new Fraction(1, 4), "Viertel"));
  }

  private static Map<String, Value> twofold() {
    return Words.all(
        Quantity.of(2),
        "beide",
        "beiden",
        "beider",
        "beides",
        "beidem",
        "doppelt",
        "doppelte",
        "doppelten",
        "doppelter",
        "doppeltes",
        "doppeltem",
        "verdoppeln",
        "verdoppelt",
        "verdoppelte",
        "verdoppelten",
        "Verdopplung",
        "Verdoppelung",
        "zu zweit");
  }

  private static Map<String, Value> halves() {
    return Words.join(
        Words.all(
            new Quantity(new BigDecimal("0.5"), Optional.empty()),
            "halbieren",
            "halbiert",
            "halbierte",
            "halbierten",
            "Halbierung"),
        Words.all(
            new Fraction(1, 2),
            "halb",
            "halbe",
            "halben",
            "halber",
            "halbes",
            "halbem",
            "Halbjahr",
            "Halbjahres"));
  }

  /** Orders of size without a number. */
  private static Map<String, Value> vague() {
    return Words.join(
        Words.all(Quantity.of(100), "Hunderte", "Hunderten", "Hunderter", "hundert"),
        Words.all(Quantity.of(1_000), "Tausende", "Tausenden", "Tausender", "tausend"),
        Words.all(Quantity.of(10_000), "Zehntausende", "Zehntausenden"),
        Words.all(Quantity.of(100_000), "Hunderttausende", "Hunderttausenden"),
        Words.all(Quantity.of(1_000_000), "Millionen"),
        Words.all(Quantity.of(1_000_000_000), "Milliarden"));
  }

  private static Map<String, Value> firm() {
    return Words.join(
        Words.all(new Fraction(1, 2), "Hälfte", "Hälften", "Jahreshälfte", "Monatshälfte", "½"),
        Words.all(new Fraction(1, 3), "⅓"),
        Words.all(new Fraction(2, 3), "⅔"),
        Words.all(new Fraction(1, 4), "¼"),
        Words.all(new Fraction(3, 4), "¾", "dreiviertel"),
        Words.all(Quantity.of(12), "Dutzend", "ein Dutzend"),
        Words.all(Quantity.of(6), "halbes Dutzend", "ein halbes Dutzend", "halben Dutzend"));
  }
}
