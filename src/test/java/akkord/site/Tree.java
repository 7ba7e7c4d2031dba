package akkord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder with all its files.
 *
 * @param folder the folder
 * @param files the files' paths below it, with {@code /} between their elements, in order
 */
record Tree(Path folder, List<String> files) {

  static Tree of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Tree(folder, List.of());
    }
    try (var paths = Files.walk(folder)) {
      return new Tree(
          folder,
          paths
              .filter(path -> !Files.isDirectory(path))
              .map(path -> folder.relativize(path).toString().replace('\\', '/'))
              .sorted()
              .toList());
    }
  }

  /** Each file with the SHA-256 of its bytes. */
  SortedMap<String, String> hashes() throws IOException {
    var hashes = new TreeMap<String, String>();
    for (String file : files) {
      hashes.put(file, hash(bytes(file)));
    }
    return hashes;
  }

  /** Each file with the SHA-256 of its bytes and the time of its last change. */
  SortedMap<String, String> hashesAndTimes() throws IOException {
    var states = new TreeMap<String, String>(hashes());
    for (String file : files) {
      states.merge(
          file, Files.getLastModifiedTime(folder.resolve(file)).toString(), (a, b) -> a + " " + b);
    }
    return states;
  }

  byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder.resolve(file));
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void copyTo(Path other) throws IOException {
    copy(files, other);
  }

  /** Copies the files in the opposite of their order, so that a disk lists them in another one. */
  void copyBackwardsTo(Path other) throws IOException {
    copy(files.reversed(), other);
  }

  private void copy(List<String> ordered, Path other) throws IOException {
    for (String file : ordered) {
      var target = other.resolve(file);
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.copy(folder.resolve(file), target);
    }
  }

  /** The files whose names end so. */
  List<String> ending(String end) {
    return Collections.unmodifiableList(files.stream().filter(f -> f.endsWith(end)).toList());
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
