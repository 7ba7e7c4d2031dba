package akkord.output;

import akkord.location.SourcePath;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site as it stands on the disk, complete, but not yet where readers see it. Safe for use by
 * several threads until its session ends.
 *
 * @param folder where it stands now
 * @param shown how the folder will be named to people
 * @param origins every file with what in the content made it, in order of path
 */
public record StagedSite(Path folder, SourcePath shown, SortedMap<SitePath, Origins> origins) {

  public StagedSite {
    origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
  }

  /** The bytes of one of its files, as they stand on the disk. */
  public byte[] read(SitePath path) throws IOException {
    return Files.readAllBytes(folder.resolve(path.value()));
  }
}
