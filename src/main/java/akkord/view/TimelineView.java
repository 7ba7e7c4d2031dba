package akkord.view;

import akkord.picture.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All agreements in the order of time.
 *
 * @param drawing the same as a picture; none where there are no agreements
 * @param years the years in which something was agreed, the earliest first
 */
public record TimelineView(
    PageFrame frame, Heading heading, @Nullable Drawing drawing, List<Year> years)
    implements PageView {

  public TimelineView {
    years = List.copyOf(years);
  }

  /**
   * The picture: either a mark for each agreement, or, where they are many, a column for each
   * period.
   *
   * @param floor the y of the axis
   */
  public record Drawing(
      Picture picture, int floor, List<Tick> ticks, List<Event> events, List<Column> columns) {
    public Drawing {
      ticks = List.copyOf(ticks);
      events = List.copyOf(events);
      columns = List.copyOf(columns);
    }
  }

  /** The beginning of a period on the axis. */
  public record Tick(int x, String label) {}

  /**
   * An agreement's mark, with a line up to its last date.
   *
   * @param title its title in full
   * @param label its title as far as there is room
   * @param target where it can be clicked
   * @param from the x of its first date
   * @param to the x of its last date
   */
  public record Event(Link title, String label, Box target, int from, int to) {}

  /**
   * How many agreements a period has.
   *
   * @param link what a reader is told, and the period's first year in the list
   * @param count the number
   * @param target where it can be clicked
   * @param bar what stands for the number
   */
  public record Column(Link link, String count, Box target, Box bar) {}

  /**
   * A year.
   *
   * @param id its anchor
   * @param label the year
   * @param agreements the first of its agreements
   * @param more all of them, where those are not all
   */
  public record Year(String id, String label, List<Entry> agreements, @Nullable Link more) {
    public Year {
      agreements = List.copyOf(agreements);
    }
  }

  /**
   * An agreement with its dates.
   *
   * @param type its form
   */
  public record Entry(Link title, String type, List<Moment> moments) {
    public Entry {
      moments = List.copyOf(moments);
    }
  }

  /** A date and what happened on it. */
  public record Moment(String kind, DateText on) {}
}
