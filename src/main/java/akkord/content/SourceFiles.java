package akkord.content;

import akkord.disk.SourceFolder;
import akkord.disk.WholeFile;
import akkord.location.SourcePath;
import akkord.model.Checksum;
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
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The files that a site is made from, by how they are named to people. Links are not followed.
 *
 * @param paths absolute paths
 */
public record SourceFiles(Map<SourcePath, Path> paths) {

  /** Most bytes of a file whose check sum is wanted. */
  private static final int LARGEST = 10 * 1024 * 1024;

  public SourceFiles {
    paths = Map.copyOf(paths);
  }

  /**
   * All files that lie below some folders now.
   *
   * @param folders absolute paths
   * @param naming how a file is named to people
   */
  public static SourceFiles below(List<Path> folders, Function<Path, SourcePath> naming) {
    var paths = new HashMap<SourcePath, Path>();
    try {
      for (var folder : folders) {
        if (Files.isDirectory(folder)) {
          Files.walkFileTree(folder, new Listing(naming, paths));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new SourceFiles(paths);
  }

  /** The file of this name. */
  public Optional<Path> find(SourcePath path) {
    return Optional.ofNullable(paths.get(path));
  }

  /** The check sums of all these files as they are now, by their names. */
  public SortedMap<SourcePath, Checksum> checksums() throws IOException {
    var sums = new TreeMap<SourcePath, Checksum>();
    for (var file : paths.entrySet()) {
      sums.put(file.getKey(), Checksum.of(bytes(file.getValue())));
    }
    return sums;
  }

  private static byte[] bytes(Path file) throws IOException {
    var folder = SourceFolder.of(Objects.requireNonNull(file.getParent()));
    if (WholeFile.read(folder, file, LARGEST) instanceof WholeFile.Reading.Whole(var bytes)) {
      return bytes;
    }
    throw new IOException(file + " can't be read, or has more than " + LARGEST + " bytes");
  }

  /** Notes ordinary files. */
  private static final class Listing extends SimpleFileVisitor<Path> {

    private final Function<Path, SourcePath> naming;
    private final Map<SourcePath, Path> paths;

    Listing(Function<Path, SourcePath> naming, Map<SourcePath, Path> paths) {
      this.naming = naming;
      this.paths = paths;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        paths.put(naming.apply(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
