package akkord.view;

import akkord.model.Agreement;
import akkord.model.AgreementDate;
import akkord.model.EdtfDate;
import akkord.picture.Box;
import akkord.picture.Lanes;
import akkord.picture.Lettering;
import akkord.picture.TimeAxis;
import akkord.view.TimelineView.Drawing;
import akkord.view.TimelineView.Event;
import akkord.view.TimelineView.Tick;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Draws a timeline with a mark for each agreement, in lanes so that no label meets another. */
final class TimelineMarks {

  /** As wide as the page's content at its widest. */
  static final int WIDTH = 1056;

  private static final Lettering LETTERING = new Lettering(13);
  private static final int MOST_TICKS = 13;
  private static final int LANE = 28;
  private static final int TOP = 30;
  private static final int LABEL = 290;
  private static final int REACH = 12;
  private static final int GAP = 6;
  private static final int NARROWEST = 40;

  private final PageScope page;
  private final List<Agreement> agreements;
  private final TimeAxis axis;

  /**
   * A drawing of agreements.
   *
   * @param agreements at least one, the earliest first
   */
  TimelineMarks(PageScope page, List<Agreement> agreements) {
    this.page = page;
    this.agreements = List.copyOf(agreements);
    this.axis =
        IntStream.iterate(WIDTH - 2 * REACH, width -> width - GAP)
            .mapToObj(this::axis)
            .filter(this::fits)
            .findFirst()
            .orElseThrow();
  }

  /** An axis of some width; what its right end leaves free is for the labels. */
  private TimeAxis axis(int width) {
    var years = new TreeSet<Integer>();
    agreements.forEach(
        agreement -> agreement.dates().forEach(date -> years.add(middle(date.on()).getYear())));
    return TimeAxis.narrowed(years, REACH, width, NARROWEST);
  }

  private boolean fits(TimeAxis candidate) {
    return agreements.stream()
        .allMatch(agreement -> event(agreement, candidate).target().right() <= WIDTH);
  }

  Drawing draw(String description) {
    var events =
        agreements.stream()
            .map(agreement -> event(agreement, axis))
            .sorted(Comparator.comparingInt(event -> event.target().x()))
            .toList();
    var spans =
        events.stream()
            .map(Event::target)
            .map(box -> new Lanes.Span(box.x(), box.right()))
            .toList();
    var lanes = Lanes.of(spans, GAP);
    int floor = TOP + LANE * (1 + lanes.stream().mapToInt(lane -> lane).max().orElse(0));
    return new Drawing(
        new Picture(
            "picture--timeline",
            page.words().of("timeline.picture"),
            description,
            caption(),
            WIDTH,
            floor + GAP),
        floor,
        axis.periods(MOST_TICKS).stream()
            .filter(year -> year >= axis.firstYear())
            .map(this::tick)
            .toList(),
        IntStream.range(0, events.size())
            .mapToObj(i -> inLane(events.get(i), lanes.get(i)))
            .toList(),
        List.of());
  }

  private Event event(Agreement agreement, TimeAxis axis) {
    int from = axis.x(middle(agreement.date()));
    int to = Math.max(from, axis.x(end(agreement)));
    var title = page.briefLink(agreement.id());
    String label = LETTERING.fitted(title.text().text(), LABEL);
    int width = to - from + 2 * REACH + LETTERING.width(label);
    return new Event(title, label, new Box(from - REACH, 0, width, LANE - 2), from, to);
  }

  private String caption() {
    var words = page.words();
    return axis.isNarrowed()
        ? words.of("timeline.caption") + " " + words.of("timeline.narrowed")
        : words.of("timeline.caption");
  }

  private static Event inLane(Event event, int lane) {
    var box = event.target();
    var placed = new Box(box.x(), TOP + lane * LANE, box.width(), box.height());
    return new Event(event.title(), event.label(), placed, event.from(), event.to());
  }

  private static LocalDate end(Agreement agreement) {
    return agreement.dates().stream()
        .map(AgreementDate::on)
        .map(TimelineMarks::middle)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The middle of what a date can mean. */
  private static LocalDate middle(EdtfDate date) {
    return date.first().plusDays(ChronoUnit.DAYS.between(date.first(), date.last()) / 2);
  }

  private Tick tick(int year) {
    return new Tick(axis.x(LocalDate.of(year, 1, 1)), Integer.toString(year));
  }
}
