package akkord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  private static final int TRIES = 5;

  @TempDir private Path folder;
  private final LinkedBlockingQueue<List<Path>> told = new LinkedBlockingQueue<>();
  private FolderWatch watch;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/old.md"), "old");
    watch = FolderWatch.start(List.of(folder.resolve("a"), folder.resolve("none")), told::add);
  }

  @AfterEach
  void close() throws IOException, InterruptedException {
    watch.close();
  }

  @Test
  void aWrittenFileIsTold() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("a/b/old.md"), "new");
    assertEquals(List.of(folder.resolve("a/b/old.md")), next());
  }

  /** On a busy machine the test may stand still between the steps for longer than is waited. */
  @Test
  void theStepsOfASaveAreToldTogether() throws IOException, InterruptedException {
    var temporary = folder.resolve("a/b/.old.md.part");
    var file = folder.resolve("a/b/old.md");
    var together = List.of(temporary, file);
    List<Path> first = List.of();
    for (int i = 0; i < TRIES && !first.equals(together); i++) {
      Files.writeString(temporary, "new " + i);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      first = next();
      if (!first.contains(file)) {
        awaitTold(file);
      }
    }
    assertEquals(together, first);
  }

  @Test
  void aNewFolderIsWatchedWithWhatLiesInIt() throws IOException, InterruptedException {
    var inside = folder.resolve("a/new/deep");
    Files.createDirectories(inside);
    Files.writeString(inside.resolve("x.md"), "x");
    awaitTold(inside.resolve("x.md"));
    Files.writeString(inside.resolve("y.md"), "y");
    awaitTold(inside.resolve("y.md"));
  }

  @Test
  void scanningFindsWhatWasWrittenAddedAndDeleted() throws IOException, InterruptedException {
    var ear = ScanningEar.open(List.of(folder));
    Files.writeString(folder.resolve("a/b/old.md"), "longer than before");
    Files.writeString(folder.resolve("a/more.md"), "x");
    assertEquals(
        new TreeSet<>(List.of(folder.resolve("a/b/old.md"), folder.resolve("a/more.md"))),
        new TreeSet<>(ear.take()));
    Files.delete(folder.resolve("a/more.md"));
    assertEquals(List.of(folder.resolve("a/more.md")), List.copyOf(ear.take()));
  }

  private void awaitTold(Path file) throws InterruptedException {
    boolean isTold = next().contains(file);
    while (!isTold) {
      isTold = next().contains(file);
    }
  }

  private List<Path> next() throws InterruptedException {
    return Objects.requireNonNull(told.poll(10, TimeUnit.SECONDS), "nothing was told");
  }
}
