package akkord.output;

import akkord.disk.FileStamp;
import akkord.route.FileSum;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a tree of ours was left. A file that still has its stamp still has its bytes, provided that
 * it was older than the tree's marker: a later change then can't have the same time.
 *
 * @param key which folder it is, where the system tells; else empty
 * @param marker the stamp of its marker, the last of its files that was written
 * @param files the others by their names
 */
record TreeRecord(String key, FileStamp marker, Map<String, Recorded> files) {

  /** A file as it was left. */
  record Recorded(FileSum sum, FileStamp stamp) {}

  TreeRecord {
    // The immutable maps of Java get slow with many names that differ in a number.
    files = Collections.unmodifiableMap(new HashMap<>(files));
  }

  /** Whether a tree is the one of which this tells, whatever has become of its files. */
  boolean isOf(Tree tree) {
    return key.equals(tree.key()) && marker.equals(tree.files().get(Marker.NAME));
  }

  /** Whether a file with this stamp has not been written since. */
  boolean isCertain(Recorded file) {
    return file.stamp().written() < marker.written();
  }

  /** The sum of a file's bytes, as far as it is certain from the file's stamp. */
  Optional<FileSum> sum(String name, FileStamp now) {
    var known = files.get(name);
    return known != null && isCertain(known) && known.stamp().equals(now)
        ? Optional.of(known.sum())
        : Optional.empty();
  }

  /** Whether a tree holds exactly these files, none of them written since. */
  boolean isExactly(Tree tree) {
    return isOf(tree)
        && tree.others().isEmpty()
        && tree.files().size() == files.size() + 1
        && files.entrySet().stream()
            .allMatch(file -> file.getValue().stamp().equals(tree.files().get(file.getKey())));
  }
}
