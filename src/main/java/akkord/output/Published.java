package akkord.output;

import akkord.disk.FileStamp;
import akkord.output.Occupant.OwnSite;
import akkord.output.StagedFile.Kind;
import akkord.output.TreeRecord.Recorded;
import akkord.route.FileSum;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The site that is published, as it was found at a moment of the build.
 *
 * @param site what stands there, if anything
 * @param record how it was left, if that is known
 */
record Published(Optional<OwnSite> site, Optional<TreeRecord> record) {

  static Published of(Optional<OwnSite> site, TreeRecords records) {
    return new Published(site, site.flatMap(found -> records.of(found.tree())));
  }

  private Optional<FileStamp> stamp(SitePath path) {
    return site.map(found -> found.tree().files().get(path.value()));
  }

  /** Whether a file has bytes with this sum: by its stamp if that is certain, else by reading. */
  boolean holds(SitePath path, FileSum sum) {
    var stamp = stamp(path);
    if (stamp.isEmpty() || stamp.get().size() != sum.size()) {
      return false;
    }
    var certain = record.flatMap(known -> known.sum(path.value(), stamp.get()));
    return certain.isPresent() ? certain.get().equals(sum) : isRead(path, sum);
  }

  private boolean isRead(SitePath path, FileSum sum) {
    try {
      var top = site.orElseThrow().tree().top();
      return FileSum.of(Files.readAllBytes(top.resolve(path.value()))).equals(sum);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Those files of a new site that it keeps of this one and that stand otherwise by now. */
  List<String> changed(SortedMap<SitePath, StagedFile> files, Published now) {
    return files.entrySet().stream()
        .filter(file -> file.getValue().kind() == Kind.KEPT)
        .map(file -> file.getKey())
        .filter(path -> !stamp(path).equals(now.stamp(path)))
        .map(SitePath::value)
        .toList();
  }

  /** Whether it is a new site, byte for byte; files that this one keeps of it are known to be. */
  boolean isSite(SortedMap<SitePath, StagedFile> files) {
    if (site.isEmpty() || !site.get().marker().equals(Assembly.marker(files))) {
      return false;
    }
    return files.entrySet().stream()
        .allMatch(file ->
            file.getValue().kind() == Kind.KEPT || holds(file.getKey(), file.getValue().sum()));
  }

  /** A record of it as it stands, for a new site that it is. */
  TreeRecord recordAs(SortedMap<SitePath, StagedFile> files) {
    var tree = site.orElseThrow().tree();
    var recorded = new HashMap<String, Recorded>();
    files.forEach((path, file) ->
        recorded.put(path.value(), new Recorded(file.sum(), stamp(path).orElseThrow())));
    return new TreeRecord(
        tree.key(),
        Optional.ofNullable(tree.files().get(Marker.NAME)).orElse(FileStamp.GONE),
        recorded);
  }
}
