package akkord.view;

import akkord.picture.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in which agreements.
 *
 * @param drawing the same as a picture; none where nobody takes part in anything
 * @param rows the actors in order of their names
 * @param more all actors, where the rows are only those with the most agreements
 */
public record NetworkView(
    PageFrame frame,
    Heading heading,
    @Nullable Drawing drawing,
    List<Row> rows,
    @Nullable Link more)
    implements PageView {

  public NetworkView {
    rows = List.copyOf(rows);
  }

  /** The picture: actors on the left, agreements with their lines on the right. */
  public record Drawing(Picture picture, List<Knot> actors, List<Knot> agreements) {
    public Drawing {
      actors = List.copyOf(actors);
      agreements = List.copyOf(agreements);
    }
  }

  /**
   * An end of lines.
   *
   * @param title its title in full
   * @param label its title as far as there is room
   * @param target where it can be clicked
   * @param lines its lines as SVG's path data; empty where those of the other side stand for them
   */
  public record Knot(Link title, String label, Box target, String lines) {}

  /**
   * An actor with its agreements.
   *
   * @param more the actor's page, where not all of its agreements are here
   */
  public record Row(Link actor, String country, List<Involvement> agreements, @Nullable Link more) {
    public Row {
      agreements = List.copyOf(agreements);
    }
  }

  /** An agreement and the role in it. */
  public record Involvement(Link agreement, String role) {}
}
