package akkord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Mends what a killed build has left, and clears folders of ours away. Only whoever holds the
 * output's lock may do so.
 */
final class Recovery {

  private final Surroundings surroundings;
  private final Disk disk;

  Recovery(Surroundings surroundings, Disk disk) {
    this.surroundings = surroundings;
    this.disk = disk;
  }

  /** Puts a site back where a build was killed between two renames, and removes leftovers. */
  void mend() throws IOException {
    for (Path old : surroundings.retiredLeft()) {
      if (!Files.exists(surroundings.folder(), LinkOption.NOFOLLOW_LINKS)) {
        restore(old);
      }
    }
    for (Path left : surroundings.retiredLeft()) {
      discardIfOwn(left);
    }
    for (Path left : surroundings.stagedLeft()) {
      discardIfOwn(left);
    }
  }

  /** A site is retired only for one that is complete and verified; so that one comes first. */
  private void restore(Path retired) throws IOException {
    Path staged = surroundings.staging(retired);
    if (Marker.of(staged).isPresent()) {
      disk.rename(staged, surroundings.folder());
    } else if (Marker.of(retired).isPresent()) {
      disk.rename(retired, surroundings.folder());
    }
  }

  /** Somebody else's folder may have such a name by chance; it is left alone. */
  void discardIfOwn(Path left) throws IOException {
    if (isEmpty(left) || isMarked(left)) {
      discard(left);
    }
  }

  private static boolean isMarked(Path folder) throws IOException {
    Path marker = folder.resolve(Marker.NAME);
    return Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)
        && (Files.size(marker) == 0 || Marker.of(folder).isPresent());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /**
   * Deletes a folder of ours. Its marker is emptied first and deleted last, so that what a kill
   * leaves of it is known as ours and never taken for a site.
   */
  void discard(Path folder) throws IOException {
    Path marker = folder.resolve(Marker.NAME);
    boolean isMarked = Files.exists(marker, LinkOption.NOFOLLOW_LINKS);
    if (isMarked) {
      disk.write(marker, new byte[0]);
    }
    Tree.of(folder).delete(Marker.NAME, disk);
    if (isMarked) {
      disk.delete(marker);
    }
    disk.delete(folder);
  }
}
