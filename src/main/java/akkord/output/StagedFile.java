package akkord.output;

import akkord.route.FileSum;
import akkord.route.Origins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a staged site.
 *
 * @param sum of its bytes
 * @param origins what in the content made it
 * @param place where its bytes stand until the site is published
 * @param kind whether this build made it
 */
public record StagedFile(FileSum sum, Origins origins, Path place, Kind kind) {

  /** Where a file comes from. */
  public enum Kind {
    /** It was written for this site. */
    WRITTEN,
    /** The published site holds it already. */
    KEPT
  }

  /** Its bytes, as they stand on the disk. */
  public byte[] read() throws IOException {
    return Files.readAllBytes(place);
  }
}
