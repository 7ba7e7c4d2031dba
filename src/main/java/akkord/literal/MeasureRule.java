package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.literal.Value.Name;
import akkord.literal.Value.Quantity;
import akkord.literal.Value.Unreadable;
import akkord.location.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers with their scale and what they count, alone, as a range or as a list: {@code 110 Mio.
 * USD}, {@code USD 5–10 million}, {@code two or three years}.
 *
 * <p>What stands only beside the last or first of several numbers can be meant for each of them;
 * those then have several readings.
 *
 * @param vocabulary the language's words
 * @param otherwise rules for numbers that are no members of a list, such as days of a date
 */
record MeasureRule(Vocabulary vocabulary, List<Rule> otherwise) implements Rule {

  /** What a number counts that stands beside one with a unit but does not share it. */
  private static final Measure BARE = Measure.unit(Unit.of(""));

  private static final Pattern MINUS = Pattern.compile("(?i)[\u2212-]|minus[\\s\\p{Z}]+");

  MeasureRule {
    otherwise = List.copyOf(otherwise);
  }

  /**
   * A number of a series.
   *
   * @param number empty for digits that are no number in this language
   */
  private record Item(
      int start, int end, Optional<BigDecimal> number, Weight weight, Optional<BigDecimal> scale) {

    Item scaledBy(Lexicon.Hit<BigDecimal> factor) {
      return new Item(start, factor.end(), number, weight, Optional.of(factor.meaning()));
    }

    Item upTo(int newEnd) {
      return new Item(start, newEnd, number, weight, scale);
    }

    Item from(int newStart) {
      return new Item(newStart, end, number, weight, scale);
    }

    Item firm() {
      return new Item(start, end, number, Weight.FIRM, scale);
    }
  }

  /** Numbers with what they count, if that is said: before the first or behind the last. */
  private record Series(List<Item> items, Optional<Measure> before, Optional<Measure> behind) {

    List<Literal> literals(String text) {
      return items.stream().map(item -> literal(item, text)).toList();
    }

    private Literal literal(Item item, String text) {
      var span = new Span(item.start(), item.end());
      var readings = new LinkedHashSet<Value>();
      item.number().ifPresent(number -> readings.addAll(readings(item, number)));
      if (readings.isEmpty() || (isBare() && isDotted(item, text, span))) {
        readings.add(withoutNumber(item, text, span));
      }
      return new Literal(span, List.copyOf(readings), item.weight());
    }

    private boolean isBare() {
      return before.isEmpty() && behind.isEmpty() && items.getLast().scale().isEmpty();
    }

    private static boolean isDotted(Item item, String text, Span span) {
      boolean hasDecimals = item.number().filter(number -> number.scale() > 0).isPresent();
      return hasDecimals && text.substring(span.start(), span.end()).indexOf('.') > 0;
    }

    /**
     * Points may stand in names of versions and sections. Where a point can't be part of a number,
     * that has to be a name of several parts, or to stand behind a noun, as in {@code WCAG 2.2}.
     */
    private Value withoutNumber(Item item, String text, Span span) {
      String words = text.substring(span.start(), span.end());
      boolean isName =
          isBare()
              && words.indexOf(',') < 0
              && (item.number().isPresent()
                  || words.indexOf('.') < words.lastIndexOf('.')
                  || Text.followsCapitalised(text, span.start()));
      return isName ? new Name(words) : new Unreadable(words);
    }

    private List<Value> readings(Item item, BigDecimal number) {
      return scales(item)
          .flatMap(scale ->
              measures(item).flatMap(measure -> values(number.multiply(scale), measure).stream()))
          .toList();
    }

    private Stream<BigDecimal> scales(Item item) {
      var last = items.getLast().scale();
      return item.scale().isPresent() || last.isEmpty()
          ? Stream.of(item.scale().orElse(BigDecimal.ONE))
          : Stream.of(last.get(), BigDecimal.ONE);
    }

    private Stream<Optional<Measure>> measures(Item item) {
      if (item.equals(items.getFirst()) && before.isPresent() && items.size() > 1) {
        return Stream.of(before);
      }
      boolean isBeside = behind.isPresent() && item.equals(items.getLast());
      var any = behind.or(() -> before);
      return any.isEmpty() || isBeside || items.size() == 1
          ? Stream.of(any)
          : Stream.of(any, Optional.of(BARE));
    }

    private static List<Value> values(BigDecimal number, Optional<Measure> measure) {
      return measure
          .map(counted -> counted.of(number))
          .orElse(List.of(new Quantity(number, Optional.empty())));
    }
  }

  @Override
  public Opening opening() {
    return new Opening(
        "-m" + vocabulary.words().firstLetters() + Signs.currencyLetters(), Opening.ANYTHING);
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var sign = Signs.currency(text, at);
    int start = sign.map(hit -> Text.afterGap(text, hit.end())).orElse(at);
    return series(text, start, sign.map(Lexicon.Hit::meaning))
        .map(series -> sign.isPresent() ? startingAt(at, series) : series)
        .filter(series -> isWhole(text, series))
        .map(series -> new Match(series.items().getLast().end(), series.literals(text)));
  }

  private static Series startingAt(int at, Series series) {
    var items = new ArrayList<>(series.items());
    items.set(0, items.getFirst().from(at));
    return new Series(items, series.before(), series.behind());
  }

  /** Whether no letter stands right behind, as in {@code 5G}. */
  private static boolean isWhole(String text, Series series) {
    int end = series.items().getLast().end();
    return !Text.isWordAt(text, end) || !Character.isLetterOrDigit(text.codePointBefore(end));
  }

  private Optional<Series> series(String text, int start, Optional<Measure> before) {
    var items = new ArrayList<Item>();
    int next = start;
    while (true) {
      var item = item(text, next);
      if (item.isEmpty()) {
        break;
      }
      items.add(withScale(text, item.get(), before));
      var measure = measure(text, items.getLast());
      if (measure.isPresent()) {
        items.set(items.size() - 1, items.getLast().upTo(measure.get().end()));
        return Optional.of(new Series(items, before, Optional.of(measure.get().meaning())));
      }
      next = nextNumber(text, items.getLast());
      if (next < 0) {
        break;
      }
    }
    return items.isEmpty() || isArticle(items, before)
        ? Optional.empty()
        : Optional.of(new Series(items, before, Optional.empty()));
  }

  /** The word for one counts only with a scale or a measure; else it is an article. */
  private static boolean isArticle(List<Item> items, Optional<Measure> before) {
    var last = items.getLast();
    return last.weight() == Weight.LOOSE && last.scale().isEmpty() && before.isEmpty();
  }

  private Optional<Item> item(String text, int at) {
    if (at >= text.length()) {
      return Optional.empty();
    }
    int start = afterMinus(text, at);
    boolean isNegative = start > at;
    var digits = vocabulary.digits().at(text, start);
    if (digits.isPresent()) {
      var number = digits.get().number().map(n -> isNegative ? n.negate() : n);
      return Optional.of(new Item(at, digits.get().end(), number, Weight.FIRM, Optional.empty()));
    }
    var spelt = vocabulary.words().at(text, at);
    if (spelt.isPresent()) {
      return Optional.of(word(at, spelt.get().end(), spelt.get().number(), Weight.FIRM));
    }
    return half(text, at)
        .or(() ->
            vocabulary
                .words()
                .one(text, at)
                .map(end -> word(at, end, BigDecimal.ONE, Weight.LOOSE)));
  }

  private static Item word(int start, int end, BigDecimal number, Weight weight) {
    return new Item(start, end, Optional.of(number), weight, Optional.empty());
  }

  /** {@code half a million}; without a scale, a half is a fraction. */
  private Optional<Item> half(String text, int at) {
    return vocabulary
        .words()
        .half(text, at)
        .filter(end -> vocabulary.scales().at(text, Text.afterGap(text, end)).isPresent())
        .map(end -> word(at, end, new BigDecimal("0.5"), Weight.LOOSE));
  }

  private static int afterMinus(String text, int at) {
    boolean standsAlone = at == 0 || Text.isBlankAt(text, at - 1);
    var minus = MINUS.matcher(text).region(at, text.length());
    return standsAlone && minus.lookingAt() && Text.isDigitAt(text, minus.end()) ? minus.end() : at;
  }

  private Item withScale(String text, Item item, Optional<Measure> before) {
    var scale = vocabulary.scales().at(text, Text.afterGap(text, item.end()));
    if (scale.isEmpty()) {
      scale =
          vocabulary
              .shortScales()
              .at(text, item.end())
              .filter(hit -> before.isPresent() || isMeasured(text, item.scaledBy(hit)));
    }
    return scale.map(hit -> item.firm().scaledBy(hit)).orElse(item);
  }

  private boolean isMeasured(String text, Item item) {
    return measure(text, item).isPresent();
  }

  private Optional<Lexicon.Hit<Measure>> measure(String text, Item item) {
    int at = Text.afterGap(text, item.end());
    return vocabulary
        .measures()
        .at(text, at)
        .or(() -> vocabulary.measures().at(text, Words.behindMore(text, at)))
        .or(() -> Signs.unit(text, at))
        .or(() ->
            Signs.currency(text, at)
                .filter(hit -> item.scale().isPresent() || !opensNext(text, hit.end())));
  }

  /** Whether a currency stands before the next number: {@code in 2024 USD 5}. */
  private static boolean opensNext(String text, int end) {
    return Text.isDigitAt(text, Text.afterBlanks(text, end));
  }

  /** Where the next number of the series starts; -1 where it ends. */
  private int nextNumber(String text, Item item) {
    int at = Text.afterBlanks(text, item.end());
    var between = vocabulary.ranges().at(text, at).or(() -> vocabulary.lists().at(text, at));
    if (between.isEmpty()) {
      return -1;
    }
    int next = Text.afterBlanks(text, between.get().end());
    boolean isNumber =
        next < text.length()
            && (isPlainNumber(text, next) || vocabulary.words().at(text, next).isPresent())
            && otherwise.stream().noneMatch(rule -> rule.read(text, next).isPresent());
    return isNumber ? next : -1;
  }

  /** Digits that are neither the start of a name nor of a decade: {@code 5G}, {@code 1990s}. */
  private boolean isPlainNumber(String text, int at) {
    return vocabulary
        .digits()
        .at(text, at)
        .filter(numeral ->
            !Text.isLetterAt(text, numeral.end())
                || vocabulary.scales().at(text, numeral.end()).isPresent()
                || vocabulary.measures().at(text, numeral.end()).isPresent()
                || Signs.unit(text, numeral.end()).isPresent()
                || Signs.currency(text, numeral.end()).isPresent())
        .isPresent();
  }
}
