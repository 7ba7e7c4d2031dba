package akkord.output;

import akkord.route.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Puts a staged site in the place of the published one. */
final class Publisher {

  private final Surroundings surroundings;
  private final Disk disk;

  Publisher(Surroundings surroundings, Disk disk) {
    this.surroundings = surroundings;
    this.disk = disk;
  }

  /** Leaves something for the next build; a kill leaves what was there. */
  void remember(Keepsake keepsake, byte[] bytes) throws IOException {
    Path draft = surroundings.draftOf(keepsake);
    disk.write(draft, bytes);
    disk.rename(draft, surroundings.of(keepsake));
  }

  /** Whether the published site is the staged one, byte for byte. */
  boolean isPublished(Staging staging) throws IOException {
    Path folder = surroundings.folder();
    Marker marker = staging.marker();
    if (!Marker.of(folder).filter(marker::equals).isPresent()) {
      return false;
    }
    for (SitePath path : marker.hashes().keySet()) {
      if (!isSame(staging.folder().resolve(path.value()), folder.resolve(path.value()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Path staged, Path published) throws IOException {
    return Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(published)
        && Files.mismatch(staged, published) < 0;
  }

  /** Publishes a complete site in one step where the platform can, else in two. */
  void publish(Path staged) throws IOException {
    Path folder = surroundings.folder();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      disk.rename(staged, folder);
      disk.sync(surroundings.parent());
    } else if (disk.exchange(staged, folder)) {
      disk.sync(surroundings.parent());
      clear(staged);
    } else {
      Path retired = surroundings.retired(staged);
      replace(staged, retired);
      disk.sync(surroundings.parent());
      clear(retired);
    }
  }

  private void replace(Path staged, Path retired) throws IOException {
    Path folder = surroundings.folder();
    disk.rename(folder, retired);
    try {
      disk.rename(staged, folder);
    } catch (IOException failed) {
      disk.rename(retired, folder);
      throw failed;
    }
  }

  /** Removes a folder of ours; where that fails, the next build does it. */
  void clear(Path folder) {
    try {
      new Recovery(surroundings, disk).discard(folder);
    } catch (IOException leftToTheNextBuild) {
      // What is left carries a marker that says whose it is.
    }
  }
}
