package akkord.content;

import akkord.location.SourcePath;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Which content is to be read, and how.
 *
 * @param content the content folder
 * @param shownAs how that folder is named to people
 * @param today the day to read for: entries that are to be published later are withheld
 * @param drafts whether drafts and later entries are included all the same
 * @param jobs how many entries are read at the same time, at least 1
 */
public record ContentRequest(
    Path content, SourcePath shownAs, LocalDate today, Drafts drafts, int jobs) {

  public ContentRequest {
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one job: " + jobs);
    }
  }
}
