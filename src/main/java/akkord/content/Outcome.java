package akkord.content;

import akkord.diagnostic.Diagnostics;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Slug;
import java.util.Map;

/** What became of an entry's files. */
sealed interface Outcome {

  /** The entry's id. */
  EntryId id();

  /** What was found wrong. */
  Diagnostics found();

  /**
   * The entry could be read, and nothing in its files is wrong.
   *
   * @param sums the check sums of its files
   */
  record Read(Entry entry, Checksums sums, Diagnostics found) implements Outcome {
    @Override
    public EntryId id() {
      return entry.id();
    }
  }

  /**
   * The entry has mistakes.
   *
   * @param slugs those of its texts that could be read
   */
  record Unreadable(EntryId id, Map<LanguageTag, Slug> slugs, Diagnostics found)
      implements Outcome {}

  /** The entry is not to be published yet. */
  record Withheld(EntryId id, Diagnostics found) implements Outcome {}
}
