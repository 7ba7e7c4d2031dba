package akkord.literal;

import akkord.literal.JapaneseMeasures.Counted;
import akkord.literal.JapaneseMeasures.Role;
import akkord.literal.JapaneseNumeral.Certainty;
import akkord.literal.Literal.Weight;
import akkord.literal.Value.Name;
import akkord.literal.Value.Quantity;
import akkord.location.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers with what they count: {@code 5〜10億ドル}, {@code 三か国}, {@code USD 100万}. A currency or a
 * unit behind the last of several, and its scale, can be meant for the others too.
 */
final class JapaneseSeriesRule implements Rule {

  /** Most numbers of a series; a longer one is read piece by piece. */
  private static final int MOST = 12;

  private static final String SCALES = "万億兆京";
  private static final int SCALE_STEP = 4;
  private static final String MINUS_WORD = "マイナス";
  private static final String HALF_YEARS = "年間|年|か月|カ月|ヵ月|ヶ月|時間|倍|日|週間|世紀";

  /** {@code 1キログラム当たり}: per kilogram. */
  private static final Pattern PER_UNIT = Pattern.compile("当たり|あたり|につき|ごと|毎");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A number of a series, with the powers of ten of its last scale. */
  private record Item(int start, int end, BigDecimal number, Certainty certainty, int scale) {
    Item upTo(int newEnd) {
      return new Item(start, newEnd, number, certainty, scale);
    }

    Item plus(BigDecimal more, int newEnd) {
      return new Item(start, newEnd, number.add(more), certainty, scale);
    }

    Item from(int newStart) {
      return new Item(newStart, end, number, certainty, scale);
    }
  }

  /** Numbers with the measure before the first or behind the last. */
  private record Series(List<Item> items, Optional<Measure> before, Optional<Counted> behind) {}

  @Override
  public Optional<Match> read(String text, int at) {
    var sign = JapaneseMeasures.currencyBefore(text, at);
    int start = sign.map(hit -> Text.afterBlanks(text, hit.end())).orElse(at);
    return series(text, start, sign.map(Lexicon.Hit::meaning))
        .map(series -> startingAt(at, series))
        .map(series -> new Match(series.items().getLast().end(), literals(text, series)));
  }

  private static Series startingAt(int at, Series series) {
    var items = new ArrayList<>(series.items());
    items.set(0, items.getFirst().from(at));
    return new Series(items, series.before(), series.behind());
  }

  private static Optional<Series> series(String text, int start, Optional<Measure> before) {
    var items = new ArrayList<Item>();
    var next = Optional.of(start);
    while (next.isPresent() && items.size() < MOST) {
      var item = item(text, next.get());
      if (item.isEmpty()) {
        break;
      }
      items.add(item.get());
      var behind = JapaneseMeasures.behind(text, item.get().end());
      if (behind.isPresent()) {
        items.set(items.size() - 1, measured(text, item.get(), behind.get()));
        return Optional.of(new Series(items, before, Optional.of(behind.get().meaning())));
      }
      next = JapaneseText.behindConnection(text, item.get().end());
    }
    while (!items.isEmpty() && items.getLast().certainty() == Certainty.WITH_COUNTER) {
      items.removeLast();
    }
    boolean isCertain = items.stream().allMatch(item -> item.certainty() == Certainty.CERTAIN);
    return items.isEmpty() || !isCertain
        ? Optional.empty()
        : Optional.of(new Series(items, before, Optional.empty()));
  }

  /** {@code 3年半} is three and a half years. */
  private static Item measured(String text, Item item, Lexicon.Hit<Counted> behind) {
    int end = behind.end();
    String word = text.substring(Text.afterBlanks(text, item.end()), end);
    boolean isHalfMore =
        text.startsWith("半", end)
            && List.of(HALF_YEARS.split("\\|", -1)).contains(word)
            && JapaneseWords.PASSED_OVER.at(text, end).isEmpty();
    return isHalfMore ? item.plus(HALF, end + 1) : item.upTo(end);
  }

  private static Optional<Item> item(String text, int at) {
    int start = afterMinus(text, at);
    return JapaneseNumeral.at(text, start)
        .filter(numeral -> isWhole(text, numeral.end()))
        .map(numeral -> {
          var number = start > at ? numeral.number().negate() : numeral.number();
          int scale = SCALE_STEP * (SCALES.indexOf(text.charAt(numeral.end() - 1)) + 1);
          return new Item(at, numeral.end(), number, numeral.certainty(), scale);
        });
  }

  /** Whether no name goes on behind a number, as in {@code 5G}. */
  private static boolean isWhole(String text, int end) {
    return !JapaneseText.isWesternAt(text, end) || JapaneseMeasures.behind(text, end).isPresent();
  }

  private static int afterMinus(String text, int at) {
    if (text.startsWith(MINUS_WORD, at)) {
      return at + MINUS_WORD.length();
    }
    boolean isMinus =
        text.startsWith("−", at)
            ? at == 0 || !JapaneseText.isWesternAt(text, at - 1)
            : text.startsWith("-", at) && (at == 0 || Text.isBlankAt(text, at - 1));
    return isMinus && Text.isDigitAt(text, at + 1) ? at + 1 : at;
  }

  private static List<Literal> literals(String text, Series series) {
    return series.items().stream().map(item -> literal(text, series, item)).toList();
  }

  private static Literal literal(String text, Series series, Item item) {
    var readings = new LinkedHashSet<Value>();
    scales(series, item)
        .forEach(scale -> {
          var number = item.number().scaleByPowerOfTen(scale);
          measures(series, item).forEach(measure -> readings.addAll(measure.of(number)));
        });
    String words = text.substring(item.start(), item.end());
    if (series.before().isEmpty() && series.behind().isEmpty() && words.indexOf('.') > 0) {
      readings.add(new Name(words));
    }
    return new Literal(
        new Span(item.start(), item.end()), List.copyOf(readings), weight(text, series, item));
  }

  private static Stream<Integer> scales(Series series, Item item) {
    int last = series.items().getLast().scale();
    return item.scale() > 0 || last == 0 ? Stream.of(0) : Stream.of(last, 0);
  }

  private static Stream<Measure> measures(Series series, Item item) {
    if (item.equals(series.items().getFirst())
        && series.before().isPresent()
        && series.items().size() > 1) {
      return Stream.of(series.before().get());
    }
    Measure plain = number -> List.of(new Quantity(number, Optional.empty()));
    var any = series.behind().map(Counted::measure).or(series::before);
    boolean isBeside = item.equals(series.items().getLast());
    return any.isEmpty() || isBeside ? Stream.of(any.orElse(plain)) : Stream.of(any.get(), plain);
  }

  private static Weight weight(String text, Series series, Item item) {
    var role = series.behind().map(Counted::role).orElse(Role.MEASURE);
    boolean isOne = item.number().compareTo(BigDecimal.ONE) == 0;
    boolean isArticle =
        isOne
            && (role == Role.COUNTER
                || item.certainty() == Certainty.WITH_COUNTER
                || PER_UNIT.matcher(text).region(item.end(), text.length()).lookingAt());
    return role == Role.RELATION || isArticle ? Weight.LOOSE : Weight.FIRM;
  }
}
