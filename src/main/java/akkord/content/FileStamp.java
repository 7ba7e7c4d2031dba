package akkord.content;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells whether a file has been written: size, time of the last change, and which file it is.
 *
 * @param size in bytes
 * @param written when it was last written
 * @param key which file it is, where the system tells
 */
record FileStamp(long size, FileTime written, Optional<Object> key) {

  private static final FileStamp GONE = new FileStamp(-1, FileTime.fromMillis(0), Optional.empty());

  /** The stamps of an entry's files, its facts first. */
  static List<FileStamp> of(EntryFiles files) throws IOException {
    var stamps = new ArrayList<FileStamp>();
    var all = Stream.concat(files.data().stream(), files.texts().values().stream()).toList();
    for (var file : all) {
      stamps.add(of(file.path()));
    }
    return stamps;
  }

  private static FileStamp of(Path file) throws IOException {
    try {
      var attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new FileStamp(
          attributes.size(),
          attributes.lastModifiedTime(),
          Optional.ofNullable(attributes.fileKey()));
    } catch (NoSuchFileException | AccessDeniedException gone) {
      return GONE;
    }
  }
}
