package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which texts there are in which language, and how they came about.
 *
 * @param languages the names of the site's languages
 * @param totals how many texts each language has
 * @param groups the entries by collection
 */
public record TranslationsView(
    PageFrame frame,
    Heading heading,
    List<String> languages,
    List<Total> totals,
    List<Group> groups)
    implements PageView {
  public TranslationsView {
    languages = List.copyOf(languages);
    totals = List.copyOf(totals);
    groups = List.copyOf(groups);
  }

  /**
   * The texts in a language, as numbers.
   *
   * @param current translations whose original has not changed since their stamp
   * @param stale translations whose original has changed since
   * @param unstamped translations that have no stamp
   * @param machine translations that a machine made first
   * @param reviewed translations that somebody compared with the original
   */
  public record Total(
      String language,
      String texts,
      String translations,
      String current,
      String stale,
      String unstamped,
      String machine,
      String reviewed,
      String missing) {}

  /**
   * The entries of a collection.
   *
   * @param id its anchor
   * @param name what the collection is called
   * @param rows the first of its entries
   * @param more the way to the others, where those are not all
   */
  public record Group(String id, String name, List<Row> rows, @Nullable Link more) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The texts of an entry.
   *
   * @param states what there is in each of the languages
   * @param by who translated it
   * @param machine whether a machine made the first version
   * @param reviewedBy who compared it with the original
   */
  public record Row(Link entry, List<State> states, String by, String machine, String reviewedBy) {
    public Row {
      states = List.copyOf(states);
    }
  }

  /**
   * What there is in a language.
   *
   * @param key a word for the design
   * @param changed what has changed in its original since its stamp
   */
  public record State(String text, String key, List<ChangedItem> changed) {
    public State {
      changed = List.copyOf(changed);
    }
  }

  /** Whether some translation is stale, so that sizes have to be explained. */
  public boolean hasStale() {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.states().stream())
        .anyMatch(state -> !state.changed().isEmpty());
  }
}
