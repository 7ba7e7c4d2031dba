package akkord.output;

import akkord.disk.FileStamp;
import akkord.output.Occupant.OwnSite;
import akkord.output.StagedFile.Kind;
import akkord.output.TreeRecord.Recorded;
import akkord.route.FileSum;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

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

  private Map<String, FileStamp> stamps() {
    return site.map(found -> found.tree().files()).orElse(Map.of());
  }

  /** Whether a file has bytes with this sum: by its stamp if that is certain, else by reading. */
  boolean holds(SitePath path, FileSum sum) {
    var stamp = stamps().get(path.value());
    if (stamp == null || stamp.size() != sum.size()) {
      return false;
    }
    var certain = record.flatMap(known -> known.sum(path.value(), stamp));
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
    var stampsBefore = stamps();
    var stampsNow = now.stamps();
    var changed = new ArrayList<String>();
    files.forEach((path, file) -> {
      String name = path.value();
      if (file.kind() == Kind.KEPT
          && !Objects.equals(stampsBefore.get(name), stampsNow.get(name))) {
        changed.add(name);
      }
    });
    return changed;
  }

  /** Whether it is a new site, byte for byte; files that this one keeps of it are known to be. */
  boolean isSite(SortedMap<SitePath, StagedFile> files) {
    if (site.isEmpty() || site.get().marker().hashes().size() != files.size()) {
      return false;
    }
    var hashes = site.get().marker().hashes();
    return files.entrySet().stream()
        .allMatch(
            file -> isFile(file.getKey(), file.getValue(), hashes.get(file.getKey().value())));
  }

  private boolean isFile(SitePath path, StagedFile file, @Nullable String hash) {
    return file.sum().checksum().hex().equals(hash)
        && (file.kind() == Kind.KEPT || holds(path, file.sum()));
  }

  /** A record of it as it stands, for a new site that it is. */
  TreeRecord recordAs(SortedMap<SitePath, StagedFile> files) {
    var tree = site.orElseThrow().tree();
    var recorded = new HashMap<String, Recorded>();
    files.forEach((path, file) ->
        recorded.put(
            path.value(),
            new Recorded(file.sum(), Objects.requireNonNull(tree.files().get(path.value())))));
    return new TreeRecord(
        tree.key(),
        Optional.ofNullable(tree.files().get(Marker.NAME)).orElse(FileStamp.GONE),
        recorded);
  }
}
