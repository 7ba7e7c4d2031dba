package akkord.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Files that the program made before and makes anew in the same folder, such as the schemas for
 * editors. A file that says the same already is left as it is, so that no editor reads it again.
 */
public final class RenewedFiles {

  /** How many lines at the start of a file tell who made it. */
  private static final int HEAD = 3;

  private RenewedFiles() {}

  /**
   * The name of a file that is there and that the program did not make: it begins otherwise.
   *
   * @param files texts by their names
   */
  public static Optional<String> foreign(Path folder, SortedMap<String, byte[]> files)
      throws IOException {
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOurs(path, file.getValue())) {
        return Optional.of(file.getKey());
      }
    }
    return Optional.empty();
  }

  private static boolean isOurs(Path path, byte[] text) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && head(Files.readAllBytes(path)).equals(head(text));
  }

  private static List<String> head(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().limit(HEAD).toList();
  }

  /**
   * Writes what is new or has changed, each file whole or not at all.
   *
   * @param files texts in UTF-8 by their names
   * @return the names of the files that were written
   */
  public static List<String> write(Path folder, SortedMap<String, byte[]> files)
      throws IOException {
    Files.createDirectories(folder);
    var written = new ArrayList<String>();
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        TextFile.write(path, new String(file.getValue(), StandardCharsets.UTF_8));
        written.add(file.getKey());
      }
    }
    return written;
  }
}
