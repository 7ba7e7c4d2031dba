package akkord.build;

import akkord.content.SourceUpdate.Change;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * What became of a source whose address was checked.
 *
 * @param file its file
 * @param changes what was written into it, in order of place; none where nothing was
 * @param proposal what is left to a person
 */
public record UpdatedSource(SourcePath file, List<Change> changes, Optional<Proposal> proposal) {

  public UpdatedSource {
    changes = List.copyOf(changes);
  }

  /**
   * An address that has moved. A person decides whether the new one shows the same source.
   *
   * @param at where the address stands
   * @param from the address
   * @param to where permanent redirects lead
   */
  public record Proposal(Location at, String from, String to) {}
}
