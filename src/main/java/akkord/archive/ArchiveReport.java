package akkord.archive;

import akkord.ledger.Ledger;
import akkord.model.Source.ArchivedCopy;
import java.util.List;
import java.util.Optional;

/**
 * What a search for archived copies has found.
 *
 * @param ledger the ledger with the copies of all addresses that it has a record of
 * @param pages each page that was looked for, in the order of the addresses
 * @param requests how many questions were asked
 */
public record ArchiveReport(Ledger ledger, List<Searched> pages, int requests) {

  public ArchiveReport {
    pages = List.copyOf(pages);
  }

  /**
   * What became of the search for a page.
   *
   * @param copy the copy that shows it, where one does
   */
  public record Searched(Wanted wanted, Outcome outcome, Optional<ArchivedCopy> copy) {}

  /** How a search ended. */
  public enum Outcome {
    /** There is a copy that shows the page. */
    FOUND,
    /** No archive has a copy from after the date of issue. */
    NONE,
    /** There are copies, but what they show is not the page. */
    UNLIKE,
    /** An archive asked to be left alone, did not answer, or there was no time left. */
    DEFERRED
  }
}
