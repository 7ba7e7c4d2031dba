package akkord.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A single text file that a person asked for, such as a report. */
public final class TextFile {

  private TextFile() {}

  /** Writes a text in UTF-8, new or in place of an old file, whole or not at all. */
  public static void write(Path file, String text) throws IOException {
    var target = file.toAbsolutePath();
    var part = Files.createTempFile(target.getParent(), ".akkord-", ".part");
    try {
      Files.writeString(part, text, StandardCharsets.UTF_8);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Adds a text in UTF-8 to the end of a file, which need not be there yet. */
  public static void append(Path file, String text) throws IOException {
    Files.writeString(
        file,
        text,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.APPEND);
  }

  /** How many bytes a file has; none where it is not there yet. */
  public static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /**
   * Writes a text to a new file among the system's temporary ones.
   *
   * @return where it stands
   */
  public static Path writeTemporary(String prefix, String text) throws IOException {
    var file = Files.createTempFile(prefix, ".log");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file;
  }
}
