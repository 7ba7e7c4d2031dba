package akkord.scaffold;

import akkord.content.Catalogue;
import java.util.Comparator;

/**
 * An entry that may be what a new one is about.
 *
 * @param likeness in what both are alike
 * @param item the entry that is there
 */
public record Duplicate(Likeness likeness, Catalogue.Item item) {

  /** In what two entries are alike, the strongest first. */
  public enum Likeness {
    ID,
    ADDRESS,
    TITLE
  }

  static final Comparator<Duplicate> ORDER =
      Comparator.comparing(Duplicate::likeness).thenComparing(found -> found.item().id());
}
