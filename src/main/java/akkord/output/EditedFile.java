package akkord.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of an editor that the program changes because it was asked to. It is replaced in one step,
 * by a file with the same rights: whoever reads it sees the old text or the new one.
 */
public final class EditedFile {

  private final Path file;
  private final byte[] bytes;
  private final Disk disk;

  private EditedFile(Path file, byte[] bytes, Disk disk) {
    this.file = file;
    this.bytes = bytes;
    this.disk = disk;
  }

  /** Reads a file that may be changed. */
  public static EditedFile open(Path file) throws IOException, OutputException {
    return open(file, new LocalDisk());
  }

  static EditedFile open(Path file, Disk disk) throws IOException, OutputException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw OutputException.refused("it is no ordinary file");
    }
    if (isProtected(file)) {
      throw OutputException.refused("it is protected from being written");
    }
    return new EditedFile(file, Files.readAllBytes(file), disk);
  }

  /**
   * Even where the user may write everything, as root may, a file without the right is not ours.
   */
  private static boolean isProtected(Path file) throws IOException {
    var rights = rights(file);
    boolean isMarked =
        rights != null
            && !rights.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    return isMarked || !Files.isWritable(file);
  }

  /** The file's bytes as they were read. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The file's text as it was read. */
  public String text() {
    return StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
  }

  /**
   * Puts another text in the place of the one that was read.
   *
   * @throws OutputException if somebody else has changed the file since; it is left as it is
   */
  public void replace(String text) throws IOException, OutputException {
    var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    var part = Files.createTempFile(folder, ".akkord-", ".part");
    try {
      disk.write(part, text.getBytes(StandardCharsets.UTF_8));
      copyRights(part);
      disk.sync(part);
      if (!Arrays.equals(bytes, Files.readAllBytes(file)) || Files.isSymbolicLink(file)) {
        throw OutputException.refused("somebody else has just changed it");
      }
      disk.rename(part, file);
      disk.sync(folder);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void copyRights(Path part) throws IOException {
    var from = rights(file);
    var to = rights(part);
    if (from != null && to != null) {
      to.setPermissions(from.readAttributes().permissions());
    }
  }

  private static @Nullable PosixFileAttributeView rights(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
