package akkord.compare;

import akkord.location.SourcePath;
import akkord.model.EntryId;
import akkord.model.LocalizedText;
import java.util.List;

/**
 * What changed between two states of the content.
 *
 * @param settings in the site's settings
 * @param entries in the order of the ids that they have now
 * @param unreadBefore files of the first state that can't be read; what stands in them is not
 *     compared
 * @param unreadAfter files of the second state that can't be read
 */
public record Changes(
    List<Change> settings,
    List<EntryChange> entries,
    List<SourcePath> unreadBefore,
    List<SourcePath> unreadAfter) {

  public Changes {
    settings = List.copyOf(settings);
    entries = List.copyOf(entries);
    unreadBefore = List.copyOf(unreadBefore);
    unreadAfter = List.copyOf(unreadAfter);
  }

  /** Whether nothing changed, as far as it could be read. */
  public boolean isEmpty() {
    return settings.isEmpty() && entries.isEmpty();
  }

  /**
   * What an entry is called.
   *
   * @param title its title or name; its id where it has none
   */
  public record Subject(EntryId id, LocalizedText title) {}

  /** What happened to an entry. */
  public sealed interface EntryChange {

    /** The entry as it is now, or as it was where it is gone. */
    Subject subject();

    /** There was no such entry. */
    record Added(Subject subject) implements EntryChange {}

    /** There is no such entry any more. */
    record Removed(Subject subject) implements EntryChange {}

    /**
     * An entry that says the very same under another id. References to it that changed with it are
     * not told.
     */
    record Renamed(Subject before, Subject subject) implements EntryChange {}

    /** An entry that says something else; facts before texts, each in the order written. */
    record Changed(Subject subject, List<Change> changes) implements EntryChange {
      public Changed {
        changes = List.copyOf(changes);
      }

      /** The changes of a weight. */
      public List<Change> of(Weight weight) {
        return changes.stream().filter(change -> change.weight() == weight).toList();
      }
    }
  }
}
