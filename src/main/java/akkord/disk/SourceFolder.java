package akkord.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * A folder from which files are read, and nothing that lies elsewhere.
 *
 * @param path how it is named
 * @param real where it lies once all links on the way to it are followed
 */
public record SourceFolder(Path path, Path real) {

  /**
   * The folder of this name.
   *
   * @throws IOException if there is none, or it may not be looked at
   */
  public static SourceFolder of(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new NotDirectoryException(path.toString());
    }
    return new SourceFolder(path, path.toRealPath());
  }

  /**
   * Whether a file or folder lies where its name says, so that no part of the way below this folder
   * is a link. Names are compared one by one: {@code /site-secret} is not below {@code /site}.
   *
   * @param below a path that begins with this folder's
   * @throws IOException if there is none
   */
  public boolean holds(Path below) throws IOException {
    return below.toRealPath().equals(real.resolve(path.relativize(below)));
  }
}
