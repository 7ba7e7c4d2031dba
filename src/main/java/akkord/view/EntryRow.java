package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list.
 *
 * @param title its title, linked
 * @param date the date that it is filed under
 * @param lead what it is about
 * @param details what else tells it apart, such as type and status
 * @param facets by what filters find it, where the list can be filtered in place
 */
public record EntryRow(
    Link title,
    @Nullable DateText date,
    @Nullable Phrase lead,
    List<Phrase> details,
    Facets facets) {
  public EntryRow {
    details = List.copyOf(details);
  }

  /** A row that no script looks at. */
  public EntryRow(
      Link title, @Nullable DateText date, @Nullable Phrase lead, List<Phrase> details) {
    this(title, date, lead, details, Facets.NONE);
  }

  EntryRow withFacets(Facets values) {
    return new EntryRow(title, date, lead, details, values);
  }

  /** What an agreement shows on each side, for scripts; several values are parted by a space. */
  public record Facets(
      @Nullable String domain,
      @Nullable String country,
      @Nullable String year,
      @Nullable String type,
      @Nullable String status) {

    /** Of an entry that is not looked for in this way. */
    static final Facets NONE = new Facets(null, null, null, null, null);
  }
}
