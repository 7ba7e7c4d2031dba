package akkord.links;

import akkord.location.SourcePath;
import akkord.model.Checksum;
import akkord.route.Origins;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;

/** The files of a site whose links are to be checked. Safe for use by several threads. */
public interface LinkedSite {

  /** All files, in order. */
  SortedSet<FilePath> files();

  /** The bytes of a file. */
  byte[] read(FilePath file) throws IOException;

  /** The check sum of a file's bytes, where it is known without reading them. */
  default Optional<Checksum> checksum(FilePath file) {
    return Optional.empty();
  }

  /** How a file is named to people. */
  SourcePath shown(FilePath file);

  /** What in the content made a file; {@link Origins#NONE} where nobody knows. */
  Origins origins(FilePath file);
}
