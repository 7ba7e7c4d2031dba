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

/**
 * Numbers with what they count, if that is said: before the first or behind the last. Alone, a
 * range or a list.
 *
 * @param items at least one
 */
record NumberSeries(List<Item> items, Optional<Measure> before, Optional<Measure> behind) {

  /** What a number counts that stands beside one with a unit but does not share it. */
  private static final Measure BARE = Measure.unit(Unit.of(""));

  NumberSeries {
    items = List.copyOf(items);
  }

  /**
   * A number of a series.
   *
   * @param number empty for digits that are no number in this language
   */
  record Item(
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

  List<Literal> literals(String text) {
    return items.stream().map(item -> literal(item, text)).toList();
  }

  private Literal literal(Item item, String text) {
    var span = new Span(item.start(), item.end());
    var readings = new LinkedHashSet<Value>();
    if (item.number().isPresent()) {
      readings.addAll(readings(item, item.number().get()));
    }
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
    var readings = new ArrayList<Value>();
    for (var scale : scales(item)) {
      for (var measure : measures(item)) {
        readings.addAll(values(number.multiply(scale), measure));
      }
    }
    return readings;
  }

  private List<BigDecimal> scales(Item item) {
    var last = items.getLast().scale();
    return item.scale().isPresent() || last.isEmpty()
        ? List.of(item.scale().orElse(BigDecimal.ONE))
        : List.of(last.get(), BigDecimal.ONE);
  }

  private List<Optional<Measure>> measures(Item item) {
    if (items.size() > 1 && before.isPresent() && item.equals(items.getFirst())) {
      return List.of(before);
    }
    var any = behind.isPresent() ? behind : before;
    boolean isOnly = items.size() == 1 || any.isEmpty();
    return isOnly || (behind.isPresent() && item.equals(items.getLast()))
        ? List.of(any)
        : List.of(any, Optional.of(BARE));
  }

  private static List<Value> values(BigDecimal number, Optional<Measure> measure) {
    return measure.isPresent()
        ? measure.get().of(number)
        : List.of(new Quantity(number, Optional.empty()));
  }
}
