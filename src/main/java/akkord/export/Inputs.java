package akkord.export;

import akkord.location.SourcePath;
import akkord.model.Checksum;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that the site was read from.
 *
 * @param folder the content folder
 * @param checksums of the bytes of each file, by its path
 */
public record Inputs(SourcePath folder, SortedMap<SourcePath, Checksum> checksums) {

  public Inputs {
    checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
  }

  /** A file's path relative to the content folder. */
  String relative(SourcePath file) {
    String start = folder.value() + "/";
    return file.value().startsWith(start) ? file.value().substring(start.length()) : file.value();
  }
}
