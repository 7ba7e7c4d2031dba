package akkord.content;

import akkord.location.SourcePath;
import akkord.model.Checksum;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the check sums of the files that were read. Used by one thread. */
final class Checksums {

  private final TreeMap<SourcePath, Checksum> byFile = new TreeMap<>();

  void note(SourcePath file, byte[] bytes) {
    note(file, Checksum.of(bytes));
  }

  void note(SourcePath file, Checksum sum) {
    byFile.put(file, sum);
  }

  void addAll(Checksums others) {
    byFile.putAll(others.byFile);
  }

  /** The check sum of each file, by its path. */
  SortedMap<SourcePath, Checksum> byFile() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(byFile));
  }
}
