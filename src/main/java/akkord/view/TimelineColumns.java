package akkord.view;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import akkord.model.Agreement;
import akkord.picture.Box;
import akkord.picture.TimeAxis;
import akkord.view.TimelineView.Column;
import akkord.view.TimelineView.Drawing;
import akkord.view.TimelineView.Tick;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Draws a timeline with a column for each period, which tells how many agreements it has. */
final class TimelineColumns {

  private static final int MOST_COLUMNS = 28;
  private static final int WIDEST_SLOT = 72;
  private static final int HIGHEST = 220;
  private static final int TOP = 24;
  private static final int FLOOR = TOP + HIGHEST;
  private static final int LABELS = 24;
  private static final int GAP = 6;

  private final PageScope page;
  private final TreeMap<Integer, Long> counts;
  private final List<Period> periods;
  private final int slot;

  /**
   * A drawing of agreements.
   *
   * @param agreements at least one, the earliest first
   */
  TimelineColumns(PageScope page, List<Agreement> agreements) {
    this.page = page;
    this.counts =
        agreements.stream().collect(groupingBy(TimelineBuilder::year, TreeMap::new, counting()));
    var axis = TimeAxis.even(counts.firstKey(), counts.lastKey(), 0, TimelineMarks.WIDTH);
    int step = axis.step(MOST_COLUMNS);
    this.periods = axis.periods(MOST_COLUMNS).stream().map(from -> new Period(from, step)).toList();
    this.slot = Math.min(WIDEST_SLOT, TimelineMarks.WIDTH / periods.size());
  }

  /** Some years, counted from the first of them. */
  private record Period(int from, int years) {
    String label() {
      return years == 1 ? Integer.toString(from) : from + "–" + (from + years - 1);
    }
  }

  Drawing draw(String description) {
    var words = page.words();
    return new Drawing(
        new Picture(
            "picture--timeline",
            words.of("timeline.picture"),
            description,
            words.of("timeline.caption-columns"),
            slot * periods.size(),
            FLOOR + LABELS),
        FLOOR,
        IntStream.range(0, periods.size()).mapToObj(this::tick).toList(),
        List.of(),
        IntStream.range(0, periods.size())
            .filter(place -> count(periods.get(place)) > 0)
            .mapToObj(this::column)
            .toList());
  }

  private long count(Period period) {
    return within(period).values().stream().mapToLong(count -> count).sum();
  }

  private SortedMap<Integer, Long> within(Period period) {
    return counts.subMap(period.from(), period.from() + period.years());
  }

  private Tick tick(int place) {
    return new Tick(place * slot + slot / 2, Integer.toString(periods.get(place).from()));
  }

  private Column column(int place) {
    var period = periods.get(place);
    long most = periods.stream().mapToLong(this::count).max().orElseThrow();
    int height = (int) Math.max(2, count(period) * HIGHEST / most);
    int left = place * slot;
    String count = page.edition().names().number((int) count(period));
    return new Column(
        Link.of(
            Href.InSite.anchor(TimelineBuilder.anchor(within(period).firstKey())),
            page.words().of("timeline.column", period.label(), count)),
        count,
        new Box(left, FLOOR - height - TOP, slot, height + TOP + LABELS),
        new Box(left + GAP, FLOOR - height, slot - 2 * GAP, height));
  }
}
