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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How English writes figures. */
final class English {

  private static final List<String> TENS =
      List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

  private static final Lexicon<Integer> ORDINALS = Lexicon.ofWords(ordinals());
  private static final Lexicon<Integer> MONTHS = Lexicon.ofSigns(months());
  private static final NumberWords NUMBERS = new EnglishNumberWords();
  private static final Lexicon<Value> LOOSE = Lexicon.ofWords(loose());
  private static final Lexicon<Value> FIRM = Lexicon.ofWords(firm());

  /** Months that are other words as well. */
  private static final Set<String> AMBIGUOUS = Set.of("May", "March");

  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "since", "of", "by", "until", "till", "from", "to", "through", "during", "before",
          "after", "early", "mid", "late", "last", "this", "next", "every", "each", "between",
          "and", "or", "for", "the");
  private static final Set<String> BEFORE_SECONDS = Set.of("per", "each", "split", "one");
  private static final Set<String> BEHIND_SECOND = Set.of("hand", "guess", "rate", "nature");
  private static final Set<String> THIRD_ONES =
      Set.of("country", "countries", "party", "parties", "state", "states", "nation", "nations");

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Digits.withDecimalPoint(),
          NUMBERS,
          Lexicon.ofWords(EnglishMeasures.scales()),
          Lexicon.ofSigns(EnglishMeasures.shortScales()),
          Lexicon.ofWords(EnglishMeasures.measures()),
          Lexicon.ofWords(EnglishMeasures.ranges()),
          Lexicon.ofWords(Words.all("", ",", "and", "or", "&", ", and", ", or", "as well as")),
          MONTHS,
          ORDINALS);

  static final LiteralReader READER = new RuleReader(openers(), new RuleTable(rules()));

  private English() {}

  static List<Rule> rules() {
    var first = beforeNumbers();
    var second =
        List.of(
            new AttachedMillionRule(),
            new ShareRule(VOCABULARY, ShareRule.EVERY, ShareRule.ONE_IN),
            CadenceRule.ENGLISH,
            MagnitudeRule.ENGLISH,
            new UnitAndAHalfRule(VOCABULARY),
            new NumberedRule(VOCABULARY, NumberedRule.ENGLISH),
            new MeasureRule(VOCABULARY, new RuleTable(first)),
            new OrdinalWordRule(ORDINALS, English::weight),
            new LexiconRule(FIRM, Weight.FIRM),
            new LexiconRule(LOOSE, Weight.LOOSE),
            new RomanRule(),
            new NameRule());
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** What numbers are read by before they are read as such. */
  private static List<Rule> beforeNumbers() {
    var monthFirst = new MonthDayRule(VOCABULARY);
    var dates =
        new DayMonthRule(
            VOCABULARY,
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.,][0-9])"),
            "snrt,&/-" + Opening.BLANKS,
            Pattern.compile("(?i)[\\s\\p{Z}]*(?:of|the)(?!\\p{L})"),
            English::isMonth);
    var fractions = new FractionRule(NUMBERS, Lexicon.ofWords(denominators()));
    var ordinals = new SuffixedOrdinalRule();
    return List.of(
        new IdentifierRule(),
        new FiscalYearRule(),
        new QuarterRule(),
        new ProductRule(),
        NumericDateRule.ISO,
        NumericDateRule.WITH_SLASHES,
        monthFirst,
        dates,
        ClockRule.ENGLISH,
        DecadeRule.ENGLISH,
        ordinals,
        YearSpanRule.WITH_SIGN,
        fractions);
  }

  private static Openers openers() {
    var words = new HashSet<>(RomanRule.WORDS);
    for (var lexicon : List.of(ORDINALS, LOOSE, FIRM)) {
      words.addAll(lexicon.firstWords());
    }
    MONTHS.firstWords().forEach(word -> words.add(Text.word(word, 0)));
    words.addAll(Signs.openers());
    words.addAll(CadenceRule.ENGLISH.openers());
    words.addAll(Set.of("minus", "every"));
    var stems =
        Stream.concat(EnglishNumberWords.first().stream(), MagnitudeRule.ENGLISH.stems().stream());
    return new Openers(
        words,
        stems.collect(Collectors.toSet()),
        word -> NUMBERS.canStart(word) || MagnitudeRule.ENGLISH.canStart(word));
  }

  private static boolean isMonth(String text, int start, int end) {
    return !AMBIGUOUS.contains(text.substring(start, end))
        || BEFORE_MONTHS.contains(Text.wordBefore(text, start))
        || (start > 0 && "-\u2010\u2011\u2013".indexOf(text.charAt(start - 1)) >= 0);
  }

  private static Optional<Weight> weight(String text, int start, int end) {
    String word = Text.lowerCase(text, start, end);
    String behind = Text.word(text, Text.afterGap(text, end));
    if (word.equals("second")
        && (BEFORE_SECONDS.contains(Text.wordBefore(text, start))
            || BEHIND_SECOND.contains(behind))) {
      return Optional.empty();
    }
    boolean isLoose =
        word.startsWith("first")
            || Text.wordBefore(text, start).equals("a")
            || word.endsWith("ly")
            || (word.equals("third") && THIRD_ONES.contains(behind));
    return Optional.of(isLoose ? Weight.LOOSE : Weight.FIRM);
  }

  private static Map<String, Integer> ordinals() {
    var units =
        Words.counted(
            1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth");
    var words = new LinkedHashMap<>(units);
    words.putAll(
        Words.counted(
            10,
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth"));
    for (int i = 0; i < TENS.size(); i++) {
      int ten = 10 * (i + 2);
      String stem = TENS.get(i);
      words.put(stem + "ieth", ten);
      units.forEach((unit, number) -> words.put(stem + "y-" + unit, ten + number));
    }
    words.putAll(Map.of("hundredth", 100, "thousandth", 1_000));
    words.putAll(Words.counted(1, "firstly", "secondly", "thirdly"));
    return words;
  }

  private static Map<String, Integer> denominators() {
    return Words.join(
        Words.counted(
            3, "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
        Words.counted(
            3, "thirds", "quarters", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"),
        Map.of("hundredth", 100, "hundredths", 100, "thousandth", 1_000, "thousandths", 1_000));
  }

  private static Map<String, Integer> months() {
    return Words.join(
        Words.counted(
            1,
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December"),
        Words.counted(
            1, "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.",
            "Nov.", "Dec."),
        Map.of("Jan", 1, "Feb", 2, "Aug", 8, "Sept", 9, "Sep", 9, "Oct", 10, "Nov", 11, "Dec", 12),
        Map.of("Sep.", 9));
  }

  private static Map<String, Value> loose() {
    return Words.join(
        Words.all(
            Quantity.of(2),
            "both",
            "double",
            "doubled",
            "doubles",
            "doubling",
            "dual",
            "pair",
            "couple"),
        Words.all(
            Quantity.of(3), "triple", "tripled", "triples", "tripling", "thrice", "trilateral"),
        Words.all(Quantity.of(4), "quadruple", "quadrupled"),
        folds(),
        Words.all(
            new Quantity(new BigDecimal("0.5"), Optional.empty()),
            "halve",
            "halved",
            "halves",
            "halving"),
        Words.all(new Quantity(BigDecimal.ONE, Optional.of(Signs.TIMES)), "once"),
        Words.all(new Quantity(BigDecimal.TWO, Optional.of(Signs.TIMES)), "twice"),
        Words.all(Quantity.of(12), "dozens"),
        Words.all(new Value.ClockTime(LocalTime.MIDNIGHT), "midnight"),
        Words.all(new Value.ClockTime(LocalTime.NOON), "noon"),
        Words.all(Quantity.of(100), "hundreds", "hundred"),
        Words.all(Quantity.of(1_000), "thousands", "thousand"),
        Words.all(Quantity.of(10_000), "tens of thousands"),
        Words.all(Quantity.of(100_000), "hundreds of thousands"),
        Words.all(Quantity.of(1_000_000), "millions", "million"),
        Words.all(Quantity.of(1_000_000_000), "billions", "billion"),
        Words.all(new Fraction(1, 2), "half"));
  }

  /** {@code twofold}. */
  private static Map<String, Value> folds() {
    var folds = new LinkedHashMap<String, Value>();
    Words.counted(
            2, "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve")
        .forEach((word, number) -> folds.put(word + "fold", Quantity.of(number)));
    Map.of("twenty", 20, "thirty", 30, "fifty", 50, "hundred", 100, "thousand", 1_000)
        .forEach((word, number) -> folds.put(word + "fold", Quantity.of(number)));
    return folds;
  }

  private static Map<String, Value> firm() {
    return Words.join(
        Words.all(new Fraction(1, 2), "half of", "½"),
        Words.all(new Fraction(1, 3), "⅓"),
        Words.all(new Fraction(2, 3), "⅔"),
        Words.all(new Fraction(1, 4), "¼"),
        Words.all(new Fraction(3, 4), "¾"),
        Words.all(Quantity.of(12), "dozen", "a dozen"),
        Words.all(Quantity.of(6), "half a dozen", "half-dozen"),
        Words.all(new Value.Decade(1990), "nineties"),
        Words.all(new Value.Decade(1980), "eighties"),
        Words.all(new Value.Decade(1970), "seventies"),
        Words.all(new Value.Decade(1960), "sixties"),
        Words.all(new Value.Decade(1950), "fifties"));
  }
}
