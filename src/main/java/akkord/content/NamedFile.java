package akkord.content;

import akkord.diagnostic.Diagnostics;
import akkord.disk.SourceFolder;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a file that has a place of its own and is no part of the content. Neither it nor the folder
 * in which it lies may be a symbolic link: both lie in the repository, where anybody may propose
 * one that leads out of it.
 */
public final class NamedFile {

  private NamedFile() {}

  /**
   * A file's text, with U+FFFD in the place of bytes that are not UTF-8.
   *
   * @param path an absolute path
   * @param shown how it is named to people
   * @param largest the most bytes that it may have; a larger one is not read
   * @return empty where there is no file, or where it can't be read, which is then reported
   * @throws IOException if the machine fails
   */
  public static Optional<SourceFile> read(
      Path path, SourcePath shown, int largest, Diagnostics found) throws IOException {
    return bytes(path, shown, largest, found)
        .map(bytes -> new SourceFile(shown, new String(bytes, StandardCharsets.UTF_8)));
  }

  /** A file's bytes. */
  static Optional<byte[]> bytes(Path path, SourcePath shown, int largest, Diagnostics found)
      throws IOException {
    var folder = path.getParent();
    var name = path.getFileName();
    if (folder == null || name == null) {
      FolderListing.reportNoFile(shown, found);
      return Optional.empty();
    }
    if (Files.isSymbolicLink(folder)) {
      FolderListing.reportLink(above(shown), found);
      return Optional.empty();
    }
    try {
      var root = SourceFolder.of(folder);
      var file = new FoundFile(name.toString(), path, shown, FoundFile.Kind.FILE, root);
      return Files.notExists(path, LinkOption.NOFOLLOW_LINKS)
          ? Optional.empty()
          : SourceBytes.read(file, largest, found);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (NotDirectoryException | AccessDeniedException unreadable) {
      FolderListing.reportUnreadable(above(shown), found);
      return Optional.empty();
    }
  }

  private static SourcePath above(SourcePath shown) {
    int slash = shown.value().lastIndexOf('/');
    return slash <= 0 ? shown : new SourcePath(shown.value().substring(0, slash));
  }
}
