package akkord.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What tells whether a file has been written: size, time of the last change, and which file it is.
 *
 * @param size in bytes; -1 where there is no file
 * @param written when it was last written, in nanoseconds since 1970
 * @param key which file it is, where the system tells; else empty
 */
public record FileStamp(long size, long written, String key) {

  /** Clocks and the times of files may differ by as much. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  /** No file, or none that may be looked at. */
  public static final FileStamp GONE = new FileStamp(-1, 0, "");

  /**
   * Before which time a file must have been written for its stamp to tell of any later writing, in
   * nanoseconds since 1970: what is written at the moment of reading can have the same time.
   *
   * @param read when the reading began
   */
  public static long latestCertain(Instant read) {
    var latest = read.minus(SLACK);
    return TimeUnit.SECONDS.toNanos(latest.getEpochSecond()) + latest.getNano();
  }

  /** The stamp of what stands there; symbolic links are not followed. */
  public static FileStamp of(Path file) throws IOException {
    try {
      return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException | AccessDeniedException gone) {
      return GONE;
    }
  }

  /** The stamp of a file with these attributes. */
  public static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        Objects.toString(attributes.fileKey(), ""));
  }
}
