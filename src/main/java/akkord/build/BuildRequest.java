package akkord.build;

import akkord.content.Drafts;
import akkord.model.SafeUrl;
import akkord.search.SearchTool;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param folders where everything lies
 * @param baseUrl where the site will be published, in place of what the content says
 * @param drafts whether drafts are included
 * @param today the day to build for
 * @param gate which findings stop the site from being published
 * @param search what there is to make the search index with
 * @param earlier whether what an earlier build has left saves work
 * @param started when the command began
 * @param jobs how much is done at the same time, at least 1
 */
public record BuildRequest(
    Folders folders,
    Optional<SafeUrl> baseUrl,
    Drafts drafts,
    LocalDate today,
    Gate gate,
    SearchTool search,
    Earlier earlier,
    Instant started,
    int jobs) {

  /** Whether what an earlier build has left is used. */
  public enum Earlier {
    USED,
    IGNORED
  }

  /** Which findings stop the site from being published. */
  public enum Gate {
    ERRORS,
    ERRORS_AND_WARNINGS,
    /** Entries with errors are left out, with what depends on them; other errors stop it. */
    ERRORS_OF_THE_WHOLE_SITE
  }

  public BuildRequest {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job: " + jobs);
    }
  }
}
