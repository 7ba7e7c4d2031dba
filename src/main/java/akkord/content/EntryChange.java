package akkord.content;

import akkord.model.Entry;
import akkord.model.EntryId;
import java.util.Optional;

/**
 * An entry whose files have been written again.
 *
 * @param id the entry's id
 * @param entry the entry as it is now; empty where it can't be read, or is withheld
 * @param extent what may differ from before
 */
public record EntryChange(EntryId id, Optional<Entry> entry, Extent extent) {

  /** What of an entry may differ. */
  public enum Extent {
    /** Only its texts. */
    TEXTS,
    /** Anything. */
    ANYTHING
  }
}
