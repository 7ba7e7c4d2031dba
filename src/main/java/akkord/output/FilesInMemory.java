package akkord.output;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Files that can be read as a folder without one on the disk: an archive that is kept in memory
 * until it is closed, and then thrown away. Whatever the disk of the machine makes of names, such
 * as letter case or reserved words, is of no account in it.
 */
public final class FilesInMemory implements AutoCloseable {

  private final Path archive;
  private final FileSystem files;

  private FilesInMemory(Path archive, FileSystem files) {
    this.archive = archive;
    this.files = files;
  }

  /**
   * Takes files, by their paths with {@code /} between the elements.
   *
   * @throws IOException if the machine fails, or has no place for temporary files
   */
  public static FilesInMemory of(SortedMap<String, byte[]> contents) throws IOException {
    var archive = Files.createTempFile("akkord-", ".zip");
    Files.delete(archive); // the file system makes its own, once it is closed
    var taken =
        new FilesInMemory(archive, FileSystems.newFileSystem(archive, Map.of("create", "true")));
    for (var file : contents.entrySet()) {
      var path = taken.root().resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
    return taken;
  }

  /** The folder that the paths lead from. */
  public Path root() {
    return files.getPath("/");
  }

  @Override
  public void close() throws IOException {
    files.close();
    Files.deleteIfExists(archive);
  }
}
