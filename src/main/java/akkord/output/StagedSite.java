package akkord.output;

import akkord.location.SourcePath;
import akkord.route.SitePath;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site as it stands on the disk, complete, but not yet where readers see it. Safe for use by
 * several threads until its session ends.
 *
 * @param shown how its folder will be named to people
 * @param files every file, in order of path
 */
public record StagedSite(SourcePath shown, SortedMap<SitePath, StagedFile> files) {

  public StagedSite {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
