package akkord.links;

import akkord.disk.SourceFolder;
import akkord.disk.WholeFile;
import akkord.disk.WholeFile.Reading.TooLarge;
import akkord.disk.WholeFile.Reading.Unread;
import akkord.disk.WholeFile.Reading.Whole;
import akkord.location.SourcePath;
import akkord.route.Origins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Any folder of files, whoever made it. Symbolic links are not followed: they count as missing.
 *
 * @param folder the folder on the disk
 * @param shown how it is named to people
 * @param files the files found in it
 */
public record FolderSite(Path folder, SourcePath shown, SortedSet<FilePath> files)
    implements LinkedSite {

  /** Most bytes of a file that is read; a sitemap may have 50 million. */
  private static final int LARGEST = 64 * 1024 * 1024;

  public FolderSite {
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
  }

  /** Lists the files of a folder. */
  public static FolderSite of(Path folder, SourcePath shown) throws IOException {
    try (Stream<Path> all =
        Files.find(folder, Integer.MAX_VALUE, (_, file) -> file.isRegularFile())) {
      var files =
          all.map(file -> filePath(folder.relativize(file)))
              .collect(Collectors.toCollection(TreeSet::new));
      return new FolderSite(folder, shown, files);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static FilePath filePath(Path relative) {
    return new FilePath(relative.toString().replace(relative.getFileSystem().getSeparator(), "/"));
  }

  @Override
  public byte[] read(FilePath file) throws IOException {
    var path = folder.resolve(file.value());
    return switch (WholeFile.read(SourceFolder.of(folder), path, LARGEST)) {
      case Whole(var bytes) -> bytes;
      case TooLarge(long size) ->
          throw new IOException(shown(file) + " has " + size + " bytes; at most " + LARGEST);
      case Unread(var obstacle) ->
          throw new IOException(shown(file) + " can't be read: " + obstacle);
    };
  }

  @Override
  public SourcePath shown(FilePath file) {
    return shown.resolve(file.value());
  }

  @Override
  public Origins origins(FilePath file) {
    return Origins.NONE;
  }
}
