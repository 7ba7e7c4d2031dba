package akkord.output;

import akkord.location.SourcePath;
import akkord.route.Artifact;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A folder in which a site is being written. Several threads may write at once. */
final class Staging {

  private record Written(String hash, Origins origins) {}

  private final Path folder;
  private final Disk disk;
  private final Set<Path> folders = new HashSet<>();
  private final Map<SitePath, Written> files = new ConcurrentHashMap<>();

  private Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Makes the folder, known as ours from the start. */
  static Staging create(Path folder, Disk disk) throws IOException {
    disk.createFolder(folder);
    disk.write(folder.resolve(Marker.NAME), new byte[0]);
    var staging = new Staging(folder, disk);
    staging.folders.add(folder);
    return staging;
  }

  Path folder() {
    return folder;
  }

  void write(Artifact artifact) throws IOException {
    var written = new Written(sha256(artifact.bytes()), artifact.origins());
    if (files.putIfAbsent(artifact.path(), written) != null) {
      throw new IllegalStateException("two artifacts at " + artifact.path());
    }
    Path file = folder.resolve(artifact.path().value());
    createFolders(file.resolveSibling("").normalize());
    disk.write(file, artifact.bytes());
  }

  private synchronized void createFolders(Path wanted) throws IOException {
    var missing = new TreeSet<Path>();
    for (Path path = wanted; path != null && !folders.contains(path); path = path.getParent()) {
      missing.add(path);
    }
    for (Path path : missing) { // a parent sorts before its children
      disk.createFolder(path);
      folders.add(path);
    }
  }

  /** The site as far as it has been written. */
  StagedSite site(SourcePath shown) {
    var origins = new TreeMap<SitePath, Origins>();
    files.forEach((path, file) -> origins.put(path, file.origins()));
    return new StagedSite(folder, shown, origins);
  }

  Marker marker() {
    var hashes = new TreeMap<SitePath, String>();
    files.forEach((path, file) -> hashes.put(path, file.hash()));
    return new Marker(hashes);
  }

  /**
   * Declares the site complete. Everything is on the disk for good before the marker says so, and
   * the marker gets its content at once.
   */
  void complete() throws IOException {
    Path draft = folder.resolve(Marker.NAME + ".new");
    disk.write(draft, marker().text().getBytes(StandardCharsets.UTF_8));
    var all = new HashSet<Path>(folders);
    files.keySet().forEach(path -> all.add(folder.resolve(path.value())));
    all.add(draft);
    Syncing.syncAll(all, disk);
    disk.rename(draft, folder.resolve(Marker.NAME));
    disk.sync(folder);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
