package akkord.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The changes that this package makes to a disk, each a single step that can fail or be the last.
 */
interface Disk {

  void createFolder(Path folder) throws IOException;

  /** Writes a file, new or instead of an old one. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Makes sure that a file or folder outlasts a loss of power. */
  void sync(Path path) throws IOException;

  /**
   * Makes sure that everything on the file system of a folder outlasts a loss of power.
   *
   * @return false where the platform can't do that at once
   */
  boolean syncAll(Path folder) throws IOException;

  /** Gives a file one more name, that is free; where the file system can't, copies it. */
  void link(Path file, Path name) throws IOException;

  /** Renames a file or folder to a name that is free, or to that of a file, which it replaces. */
  void rename(Path from, Path to) throws IOException;

  /**
   * Lets two folders trade their names in one step.
   *
   * @return false, with nothing changed, where the platform can't
   */
  boolean exchange(Path one, Path other) throws IOException;

  /** Deletes a file or an empty folder. */
  void delete(Path path) throws IOException;
}
