package akkord.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes many files safe against a loss of power, in the way that costs the least. */
final class Syncing {

  /** They are asked for together: a file system then writes its journal for many at once. */
  private static final Crew AT_ONCE = new Crew(16);

  /**
   * Up to so many files are asked for one by one: to sync a whole file system also waits for what
   * other programs have written.
   */
  private static final int FEW = 200;

  private Syncing() {}

  /**
   * Syncs files and folders of a tree.
   *
   * @param paths which of it were written, in any order
   * @param folder the top of the tree
   */
  static void syncAll(List<Path> paths, Path folder, Disk disk) throws IOException {
    if (paths.size() <= FEW || !disk.syncAll(folder)) {
      AT_ONCE.each(paths, disk::sync);
    }
  }
}
