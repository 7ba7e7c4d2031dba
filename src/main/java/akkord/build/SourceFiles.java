package akkord.build;

import akkord.location.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a site is made from, by how they are named to people. Links are not followed.
 *
 * @param paths absolute paths
 */
record SourceFiles(Map<SourcePath, Path> paths) {

  SourceFiles {
    paths = Map.copyOf(paths);
  }

  /** All files that lie in the folders now. */
  static SourceFiles of(Folders folders) {
    var paths = new HashMap<SourcePath, Path>();
    try {
      for (var folder : List.of(folders.content(), folders.statics(), folders.templateSources())) {
        if (Files.isDirectory(folder)) {
          Files.walkFileTree(folder, new Listing(folders, paths));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new SourceFiles(paths);
  }

  Optional<Path> find(SourcePath path) {
    return Optional.ofNullable(paths.get(path));
  }

  /** Notes ordinary files. */
  private static final class Listing extends SimpleFileVisitor<Path> {

    private final Folders folders;
    private final Map<SourcePath, Path> paths;

    Listing(Folders folders, Map<SourcePath, Path> paths) {
      this.folders = folders;
      this.paths = paths;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        paths.put(folders.shown(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
