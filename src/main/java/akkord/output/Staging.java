package akkord.output;

import akkord.location.SourcePath;
import akkord.output.StagedFile.Kind;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A folder in which a site is being written, but for the files that the published one has already.
 * Several threads may write at once.
 */
final class Staging {

  private final Path folder;
  private final Disk disk;
  private final Map<String, Path> folders = new ConcurrentHashMap<>();
  private final ConcurrentSkipListMap<SitePath, StagedFile> files = new ConcurrentSkipListMap<>();

  private Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
    folders.put("", folder);
  }

  /** Makes the folder, known as ours from the start. */
  static Staging create(Path folder, Disk disk) throws IOException {
    disk.createFolder(folder);
    disk.write(folder.resolve(Marker.NAME), new byte[0]);
    return new Staging(folder, disk);
  }

  Path folder() {
    return folder;
  }

  FileSum write(Artifact artifact) throws IOException {
    var sum = FileSum.of(artifact.bytes());
    String path = artifact.path().value();
    int slash = path.lastIndexOf('/');
    Path file = folder(path.substring(0, Math.max(slash, 0))).resolve(path.substring(slash + 1));
    add(artifact.path(), new StagedFile(sum, artifact.origins(), file, Kind.WRITTEN));
    disk.write(file, artifact.bytes());
    return sum;
  }

  /** Makes a file of the published site part of this one. */
  void keep(SitePath path, StagedFile file) {
    add(path, file);
  }

  private void add(SitePath path, StagedFile file) {
    if (files.putIfAbsent(path, file) != null) {
      throw new IllegalStateException("two artifacts at " + path);
    }
  }

  /** A folder of the site, made where it is asked for first. */
  private Path folder(String name) throws IOException {
    var known = folders.get(name);
    if (known != null) {
      return known;
    }
    int slash = name.lastIndexOf('/');
    Path parent = folder(name.substring(0, Math.max(slash, 0)));
    try {
      return folders.computeIfAbsent(name, _ -> made(parent.resolve(name.substring(slash + 1))));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private Path made(Path wanted) {
    try {
      disk.createFolder(wanted);
      return wanted;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The site as far as it has been written. */
  StagedSite site(SourcePath shown) {
    return new StagedSite(shown, files());
  }

  SortedMap<SitePath, StagedFile> files() {
    return new TreeMap<>(files);
  }
}
