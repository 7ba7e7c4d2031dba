package akkord.model;

import akkord.location.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * A text that leads through several agreements.
 *
 * @param on the day that it is about
 * @param agreements in reading order
 * @param domains its domains; where the editor named none, those of its agreements, once assembled
 * @param authors who wrote it
 * @param basedOn what it started from
 * @param reviewed the last review
 * @param changes what changed, in the order written
 */
public record Briefing(
    EntryId id,
    SourcePath file,
    EdtfDate on,
    List<Located<EntryId>> agreements,
    List<Located<EntryId>> domains,
    List<String> authors,
    Optional<Attribution> basedOn,
    Optional<EdtfDate> reviewed,
    List<Change> changes,
    Texts texts)
    implements ProseEntry {

  public Briefing {
    agreements = List.copyOf(agreements);
    domains = List.copyOf(domains);
    authors = List.copyOf(authors);
    changes = List.copyOf(changes);
  }

  /** The same briefing with these domains. */
  public Briefing withDomains(List<Located<EntryId>> others) {
    return new Briefing(
        id, file, on, agreements, others, authors, basedOn, reviewed, changes, texts);
  }
}
