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
 */
public record EntryRow(
    Link title, @Nullable DateText date, @Nullable Phrase lead, List<Phrase> details) {
  public EntryRow {
    details = List.copyOf(details);
  }
}
