package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a collection's list, or of a part of it.
 *
 * @param filters how the list can be shortened, if it can
 * @param rows the entries on this page
 * @param pages which pages there are; none where there is one
 */
public record ListView(
    PageFrame frame,
    Heading heading,
    @Nullable FilterMenu filters,
    List<EntryRow> rows,
    @Nullable Pages pages)
    implements PageView {

  public ListView {
    rows = List.copyOf(rows);
  }

  /**
   * The way through a long list.
   *
   * @param here the number of this page and of all, in words
   * @param previous the page before
   * @param next the page behind
   */
  public record Pages(String here, @Nullable Href previous, @Nullable Href next) {}
}
