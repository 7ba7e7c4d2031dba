package akkord.model;

import akkord.location.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * A free page, such as the legal notice.
 *
 * @param reviewed the last review
 * @param changes what changed, in the order written
 */
public record Page(
    EntryId id, SourcePath file, Optional<EdtfDate> reviewed, List<Change> changes, Texts texts)
    implements ProseEntry {

  public Page {
    changes = List.copyOf(changes);
  }
}
