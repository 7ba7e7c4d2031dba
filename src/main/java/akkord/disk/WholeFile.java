package akkord.disk;

import akkord.disk.WholeFile.Reading.TooLarge;
import akkord.disk.WholeFile.Reading.Unread;
import akkord.disk.WholeFile.Reading.Whole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Reads ordinary files, each whole as it was at one moment, or not at all.
 *
 * <p>A file is looked at before it is opened and after it was read; if it was written or replaced
 * meanwhile, it is read once more. Links are not followed, pipes and devices not opened, and no
 * more is read than is allowed, whatever a file grows to.
 */
public final class WholeFile {

  private static final int TRIES = 2;

  private final SourceFolder folder;
  private final Path file;
  private final int largest;
  private final Opening opening;

  private WholeFile(SourceFolder folder, Path file, int largest, Opening opening) {
    this.folder = folder;
    this.file = file;
    this.largest = largest;
    this.opening = opening;
  }

  /** What comes of reading a file. */
  public sealed interface Reading {

    /** All its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Whole(byte[] bytes) implements Reading {}

    /** It has more bytes than are allowed, and was not read. */
    record TooLarge(long size) implements Reading {}

    /** It can't be read. */
    record Unread(Obstacle obstacle) implements Reading {}
  }

  /** Why a file can't be read. */
  public enum Obstacle {
    /** There is none. */
    MISSING,
    /** It may not be read. */
    FORBIDDEN,
    /** It is a symbolic link, or lies behind one. */
    LINK,
    /** It is a folder, a pipe, a device or the like. */
    NO_FILE,
    /** It was written again and again. */
    RESTLESS
  }

  /** Opens a file for reading. */
  @FunctionalInterface
  interface Opening {
    InputStream open(Path file) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param folder below which it must lie, without a link on the way
   * @param file its path, which begins with the folder's
   * @param largest the most bytes that it may have
   * @throws IOException if the machine fails
   */
  public static Reading read(SourceFolder folder, Path file, int largest) throws IOException {
    return read(folder, file, largest, WholeFile::open);
  }

  static Reading read(SourceFolder folder, Path file, int largest, Opening opening)
      throws IOException {
    var whole = new WholeFile(folder, file, largest, opening);
    for (int i = 0; i < TRIES; i++) {
      var reading = whole.attempt();
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return new Unread(Obstacle.RESTLESS);
  }

  /**
   * Unlike a channel, a stream can still be read where the thread is interrupted. An archive, such
   * as that of a revision, knows no links.
   */
  private static InputStream open(Path file) throws IOException {
    return file.getFileSystem().equals(FileSystems.getDefault())
        ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
        : Files.newInputStream(file);
  }

  /** What comes of one attempt; empty where the file changed meanwhile. */
  private Optional<Reading> attempt() throws IOException {
    BasicFileAttributes before;
    try {
      before = look();
    } catch (AccessDeniedException forbidden) {
      return Optional.of(new Unread(Obstacle.FORBIDDEN));
    } catch (FileSystemException gone) { // also where a file is on the way to it
      return Optional.of(new Unread(Obstacle.MISSING));
    }
    if (!before.isRegularFile()) {
      return Optional.of(new Unread(before.isSymbolicLink() ? Obstacle.LINK : Obstacle.NO_FILE));
    }
    return before.size() > largest
        ? Optional.of(new TooLarge(before.size()))
        : readUnchanged(before);
  }

  /** What it holds, if it is the same file afterwards. */
  private Optional<Reading> readUnchanged(BasicFileAttributes before) throws IOException {
    try {
      var reading = read((int) before.size());
      return isStill(before) ? Optional.of(reading) : Optional.empty();
    } catch (AccessDeniedException forbidden) {
      return isStill(before) ? Optional.of(new Unread(Obstacle.FORBIDDEN)) : Optional.empty();
    } catch (IOException failed) { // such as "is a directory", where one took its place
      if (isStill(before)) {
        throw failed;
      }
      return Optional.empty();
    }
  }

  private BasicFileAttributes look() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isStill(BasicFileAttributes before) {
    try {
      var now = look();
      return now.isRegularFile() && FileStamp.of(now).equals(FileStamp.of(before));
    } catch (IOException gone) {
      return false;
    }
  }

  private Reading read(int size) throws IOException {
    byte[] bytes = new byte[size];
    try (var stream = opening.open(file)) {
      int read = stream.readNBytes(bytes, 0, size);
      if (!folder.holds(file)) {
        return new Unread(Obstacle.LINK);
      }
      return read < size ? new Unread(Obstacle.RESTLESS) : new Whole(bytes);
    }
  }
}
