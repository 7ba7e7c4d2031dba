package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that refers to another one.
 *
 * @param entry the entry that refers
 * @param kind what kind of entry it is
 * @param places where in it
 */
public record Use(Link entry, String kind, List<Place> places) {

  public Use {
    places = List.copyOf(places);
  }

  /**
   * A place that refers.
   *
   * @param link what it is, linked to it
   * @param quotation the words that are quoted there
   */
  public record Place(Link link, @Nullable Quotation quotation) {}
}
