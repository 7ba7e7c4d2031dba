package akkord.build;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import java.util.List;
import java.util.Optional;

/**
 * How a build or a check went.
 *
 * @param diagnostics everything that was found, in order of file and place
 * @param notes what people should know besides, and need not mend; a line each
 * @param tally what the site has, where it came to that
 * @param kept how many files were taken from the last build as they were
 * @param held what was left out of it because of errors
 * @param result what became of it
 */
public record BuildOutcome(
    List<Diagnostic> diagnostics,
    List<Message> notes,
    Optional<Tally> tally,
    int kept,
    HeldBack held,
    Result result) {

  /** What became of the site. */
  public enum Result {
    /** It was checked only, and nothing stands against publishing it. */
    PASSED,
    /** It was published. */
    PUBLISHED,
    /** The published site was the same already. */
    UNCHANGED,
    /** It was not published, or would not be, because of what was found. */
    STOPPED
  }

  public BuildOutcome {
    diagnostics = List.copyOf(diagnostics);
    notes = List.copyOf(notes);
  }
}
