package akkord.output;

import akkord.disk.FileStamp;
import akkord.output.StagedFile.Kind;
import akkord.output.TreeRecord.Recorded;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a folder hold a whole new site and nothing else: the one in which the new files were
 * written, or a spare, of which only what differs is touched. No file is written in place, since it
 * may have a name in the published site as well.
 */
final class Assembly {

  private static final String DRAFT = Marker.NAME + ".new";

  private final Path folder;
  private final String marker;
  private final Disk disk;
  private final Map<String, StagedFile> files = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private final Map<String, Recorded> recorded = new ConcurrentHashMap<>();
  private final List<String> touched = new ArrayList<>();
  private final Set<String> changedFolders = new HashSet<>();

  private Assembly(Path folder, SortedMap<SitePath, StagedFile> files, Disk disk) {
    this.folder = folder;
    this.marker = Marker.of(files).text();
    this.disk = disk;
    files.forEach((path, file) -> this.files.put(path.value(), file));
    this.files.keySet().forEach(name -> addFolders(name, folders));
    changedFolders.add("");
  }

  /**
   * Completes the folder in which the new files stand already.
   *
   * @return how it was left
   */
  static TreeRecord inStaging(Path folder, SortedMap<SitePath, StagedFile> files, Disk disk)
      throws IOException {
    var assembly = new Assembly(folder, files, disk);
    var there = new HashSet<String>();
    var kept = new ArrayList<String>();
    assembly.files.forEach((name, file) -> {
      if (file.kind() == Kind.KEPT) {
        kept.add(name);
      } else {
        addFolders(name, there);
      }
    });
    assembly.createFolders(there);
    Crew.ofAllCores().each(kept, assembly::link);
    assembly.touched.addAll(assembly.files.keySet());
    assembly.changedFolders.addAll(assembly.folders);
    return assembly.complete();
  }

  /**
   * Brings a spare up to date, which is marked as incomplete by now.
   *
   * @return how it was left
   */
  static TreeRecord inSpare(Spare spare, SortedMap<SitePath, StagedFile> files, Disk disk)
      throws IOException {
    var assembly = new Assembly(spare.folder(), files, disk);
    assembly.removeVanished(spare);
    assembly.createFolders(Set.copyOf(spare.folders()));
    assembly.findChanged(spare.record());
    Crew.ofAllCores().each(assembly.touched, name -> assembly.replace(name, spare.record()));
    return assembly.complete();
  }

  private void removeVanished(Spare spare) throws IOException {
    var vanished =
        spare.record().files().keySet().stream().filter(name -> !files.containsKey(name)).toList();
    var emptied = spare.folders().stream().filter(name -> !folders.contains(name)).toList();
    Crew.ofAllCores().each(vanished, name -> disk.delete(folder.resolve(name)));
    Tree.deleteFolders(folder, emptied, disk);
    vanished.forEach(name -> changedFolders.add(parent(name)));
    emptied.forEach(name -> changedFolders.add(parent(name)));
    changedFolders.removeAll(emptied);
  }

  private void findChanged(TreeRecord before) {
    files.forEach((name, file) -> {
      var known = before.files().get(name);
      if (known != null && before.isCertain(known) && known.sum().equals(file.sum())) {
        recorded.put(name, known);
      } else {
        touched.add(name);
        changedFolders.add(parent(name));
      }
    });
  }

  private void replace(String name, TreeRecord before) throws IOException {
    var file = file(name);
    if (file.kind() == Kind.WRITTEN) {
      disk.rename(file.place(), folder.resolve(name));
      return;
    }
    if (before.files().containsKey(name)) {
      disk.delete(folder.resolve(name));
    }
    link(name);
  }

  private void link(String name) throws IOException {
    disk.link(file(name).place(), folder.resolve(name));
  }

  private StagedFile file(String name) {
    return Objects.requireNonNull(files.get(name));
  }

  private void createFolders(Set<String> there) throws IOException {
    var missing = folders.stream().filter(name -> !there.contains(name)).toList();
    Tree.createFolders(folder, missing, disk);
    missing.forEach(name -> {
      changedFolders.add(name);
      changedFolders.add(parent(name));
    });
  }

  /** Adds the folders that a file stands in, but for the site's own. */
  private static void addFolders(String name, Set<String> folders) {
    String above = parent(name);
    while (!above.isEmpty() && folders.add(above)) {
      above = parent(above);
    }
  }

  private static String parent(String name) {
    return name.substring(0, Math.max(name.lastIndexOf('/'), 0));
  }

  /**
   * Declares the site complete. Everything is on the disk for good before the marker says so, and
   * the marker gets its content at once.
   */
  private TreeRecord complete() throws IOException {
    Path draft = folder.resolve(DRAFT);
    disk.write(draft, marker.getBytes(StandardCharsets.UTF_8));
    var written = new ArrayList<Path>();
    touched.forEach(name -> written.add(folder.resolve(name)));
    changedFolders.forEach(name -> written.add(folder.resolve(name)));
    written.add(draft);
    Syncing.syncAll(written, folder, disk);
    var record = record(FileStamp.of(draft));
    disk.rename(draft, folder.resolve(Marker.NAME));
    disk.sync(folder);
    return record;
  }

  /** How the tree stands now that its marker has been written. */
  private TreeRecord record(FileStamp markerStamp) throws IOException {
    Crew.ofAllCores()
        .each(
            touched,
            name ->
                recorded.put(
                    name, new Recorded(file(name).sum(), FileStamp.of(folder.resolve(name)))));
    return new TreeRecord(Tree.key(folder), markerStamp, recorded);
  }
}
