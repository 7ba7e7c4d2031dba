package akkord.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * Files that an editor asked to have made. They appear together or not at all, and never in the
 * place of others.
 */
public final class NewFiles {

  private final Disk disk;

  private NewFiles(Disk disk) {
    this.disk = disk;
  }

  /** Makes files on the machine's own disk. */
  public static NewFiles onDisk() {
    return new NewFiles(new LocalDisk());
  }

  static NewFiles on(Disk disk) {
    return new NewFiles(disk);
  }

  /**
   * Makes a folder with files in it.
   *
   * @param texts the texts of the files by their names
   * @throws OutputException if there is something of this name
   */
  public void createFolder(Path folder, SequencedMap<String, String> texts)
      throws IOException, OutputException {
    var parent = readyParent(folder);
    var staged = Files.createTempDirectory(parent, ".akkord-");
    try {
      var inner = staged.resolve("new"); // whose rights are not those of a temporary folder
      disk.createFolder(inner);
      for (var text : texts.entrySet()) {
        write(inner.resolve(text.getKey()), text.getValue());
      }
      disk.sync(inner);
      place(inner, folder);
    } finally {
      new WorkFolder(staged).close();
    }
  }

  /**
   * Makes a file.
   *
   * @throws OutputException if there is something of this name
   */
  public void createFile(Path file, String text) throws IOException, OutputException {
    var parent = readyParent(file);
    var staged = Files.createTempDirectory(parent, ".akkord-");
    try {
      var inner = staged.resolve("new");
      write(inner, text);
      place(inner, file);
    } finally {
      new WorkFolder(staged).close();
    }
  }

  private void write(Path file, String text) throws IOException {
    disk.write(file, text.getBytes(StandardCharsets.UTF_8));
    disk.sync(file);
  }

  private static Path readyParent(Path target) throws IOException, OutputException {
    refuseExisting(target);
    return Files.createDirectories(parentOf(target));
  }

  private static void refuseExisting(Path target) throws OutputException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw OutputException.refused(
          "'%s' exists; nothing was written", Objects.requireNonNull(target.getFileName()));
    }
  }

  private void place(Path staged, Path target) throws IOException, OutputException {
    refuseExisting(target);
    disk.rename(staged, target);
    disk.sync(parentOf(target));
  }

  private static Path parentOf(Path target) {
    return Objects.requireNonNull(target.toAbsolutePath().getParent());
  }
}
