package akkord.literal;

import akkord.literal.Literal.Weight;
import akkord.literal.NumberSeries.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
record MeasureRule(Vocabulary vocabulary, RuleTable otherwise) implements Rule {

  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");

  private static final String FIRST_OF_MINUS = "\u2212-mM";
  private static final Pattern MINUS = Pattern.compile("(?i)[\u2212-]|minus[\\s\\p{Z}]+");

  @Override
  public Opening opening() {
    return new Opening(
        "-m" + vocabulary.words().firstLetters() + Signs.currencyLetters(), Opening.ANYTHING);
  }

  @Override
  public Optional<Match> read(String text, int at) {
    var sign = Signs.currency(text, at);
    int start = sign.isPresent() ? Text.afterGap(text, sign.get().end()) : at;
    var read = series(text, start, sign.map(Lexicon.Hit::meaning));
    if (read.isEmpty() || !isWhole(text, read.get())) {
      return Optional.empty();
    }
    var series = sign.isPresent() ? startingAt(at, read.get()) : read.get();
    return Optional.of(new Match(series.items().getLast().end(), series.literals(text)));
  }

  private static NumberSeries startingAt(int at, NumberSeries series) {
    var items = new ArrayList<>(series.items());
    items.set(0, items.getFirst().from(at));
    return new NumberSeries(items, series.before(), series.behind());
  }

  /** Whether no letter stands right behind, as in {@code 5G}. */
  private static boolean isWhole(String text, NumberSeries series) {
    int end = series.items().getLast().end();
    return !Text.isWordAt(text, end) || !Character.isLetterOrDigit(text.codePointBefore(end));
  }

  private Optional<NumberSeries> series(String text, int start, Optional<Measure> before) {
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
        return Optional.of(new NumberSeries(items, before, Optional.of(measure.get().meaning())));
      }
      next = nextNumber(text, items.getLast());
      if (next < 0) {
        break;
      }
    }
    return items.isEmpty() || isArticle(items, before)
        ? Optional.empty()
        : Optional.of(new NumberSeries(items, before, Optional.empty()));
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
      var number = digits.get().number();
      number = isNegative ? number.map(BigDecimal::negate) : number;
      return Optional.of(new Item(at, digits.get().end(), number, Weight.FIRM, Optional.empty()));
    }
    var spelt = vocabulary.words().at(text, at);
    if (spelt.isPresent()) {
      return Optional.of(word(at, spelt.get().end(), spelt.get().number(), Weight.FIRM));
    }
    var half = half(text, at);
    if (half.isPresent()) {
      return half;
    }
    var one = vocabulary.words().one(text, at);
    return one.isPresent()
        ? Optional.of(word(at, one.get(), BigDecimal.ONE, Weight.LOOSE))
        : Optional.empty();
  }

  private static Item word(int start, int end, BigDecimal number, Weight weight) {
    return new Item(start, end, Optional.of(number), weight, Optional.empty());
  }

  /** {@code half a million}; without a scale, a half is a fraction. */
  private Optional<Item> half(String text, int at) {
    var end = vocabulary.words().half(text, at);
    return end.isPresent()
            && vocabulary.scales().at(text, Text.afterGap(text, end.get())).isPresent()
        ? Optional.of(word(at, end.get(), ONE_HALF, Weight.LOOSE))
        : Optional.empty();
  }

  private static int afterMinus(String text, int at) {
    boolean standsAlone = at == 0 || Text.isBlankAt(text, at - 1);
    if (!standsAlone || FIRST_OF_MINUS.indexOf(text.charAt(at)) < 0) {
      return at;
    }
    var minus = MINUS.matcher(text).region(at, text.length());
    return minus.lookingAt() && Text.isDigitAt(text, minus.end()) ? minus.end() : at;
  }

  private Item withScale(String text, Item item, Optional<Measure> before) {
    var scale = vocabulary.scales().at(text, Text.afterGap(text, item.end()));
    if (scale.isEmpty()) {
      scale = vocabulary.shortScales().at(text, item.end());
      if (scale.isEmpty()
          || (before.isEmpty() && measure(text, item.scaledBy(scale.get())).isEmpty())) {
        return item;
      }
    }
    return item.firm().scaledBy(scale.get());
  }

  private Optional<Lexicon.Hit<Measure>> measure(String text, Item item) {
    int at = Text.afterGap(text, item.end());
    var measure = vocabulary.measures().at(text, at);
    int behindMore = measure.isPresent() ? at : Words.behindMore(text, at);
    if (behindMore > at) {
      measure = vocabulary.measures().at(text, behindMore);
    }
    if (measure.isEmpty()) {
      measure = Signs.unit(text, at);
    }
    if (measure.isPresent()) {
      return measure;
    }
    var currency = Signs.currency(text, at);
    boolean isBehind =
        currency.isPresent()
            && (item.scale().isPresent() || !opensNext(text, currency.get().end()));
    return isBehind ? currency : Optional.empty();
  }

  /** Whether a currency stands before the next number: {@code in 2024 USD 5}. */
  private static boolean opensNext(String text, int end) {
    return Text.isDigitAt(text, Text.afterBlanks(text, end));
  }

  /** Where the next number of the series starts; -1 where it ends. */
  private int nextNumber(String text, Item item) {
    int at = Text.afterBlanks(text, item.end());
    var between = vocabulary.ranges().at(text, at);
    if (between.isEmpty()) {
      between = vocabulary.lists().at(text, at);
    }
    if (between.isEmpty()) {
      return -1;
    }
    int next = Text.afterBlanks(text, between.get().end());
    boolean isNumber =
        next < text.length()
            && (isPlainNumber(text, next) || vocabulary.words().at(text, next).isPresent())
            && otherwise.read(text, next).isEmpty();
    return isNumber ? next : -1;
  }

  /** Digits that are neither the start of a name nor of a decade: {@code 5G}, {@code 1990s}. */
  private boolean isPlainNumber(String text, int at) {
    var numeral = vocabulary.digits().at(text, at);
    if (numeral.isEmpty()) {
      return false;
    }
    int end = numeral.get().end();
    return !Text.isLetterAt(text, end)
        || vocabulary.scales().at(text, end).isPresent()
        || vocabulary.measures().at(text, end).isPresent()
        || Signs.unit(text, end).isPresent()
        || Signs.currency(text, end).isPresent();
  }
}
