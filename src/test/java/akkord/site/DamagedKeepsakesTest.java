package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever has become of what one build leaves for the next: the next one says nothing of it, makes
 * the site that a clean build makes, and leaves it whole again.
 */
class DamagedKeepsakesTest {

  private static final List<String> KEEPSAKES =
      List.of("content", "pages", "links", "files", "last");
  private static final String TEXT = "content/pages/method/de.md";

  @TempDir private Path folder;

  private Workspace workspace;
  private SortedMap<String, String> clean;

  @FunctionalInterface
  private interface Damage {
    void to(Path keepsake) throws IOException;
  }

  @BeforeEach
  void buildTwice() throws IOException {
    workspace = Workspace.withExampleSite(folder);
    age();
    build("site-out");
    build("site-out"); // after which nothing is younger than what it left
    workspace.write(TEXT, workspace.read(TEXT) + "\nNoch ein Satz.\n");
    build("clean");
    clean = Tree.of(folder.resolve("clean")).hashes();
  }

  /** Makes all that a build reads so old that it is known by its stamps alone. */
  private void age() throws IOException {
    var old = FileTime.from(Workspace.CLOCK.instant().minus(Duration.ofDays(1)));
    for (String file : Tree.of(folder).files()) {
      Files.setLastModifiedTime(folder.resolve(file), old);
    }
  }

  private void build(String out) {
    var run = workspace.run("build", "--quiet", "--no-search", "--out", out);
    assertEquals(new Run(ExitCode.DONE, "", ""), run);
  }

  private void damage(List<String> keepsakes, Damage damage) throws IOException {
    for (String keepsake : keepsakes) {
      damage.to(folder.resolve(".site-out." + keepsake));
    }
    build("site-out");
    assertEquals(clean, workspace.site().hashes());
  }

  @Test
  void anyByteMayBeAnother() throws IOException {
    var chance = new Random(20240410);
    for (String keepsake : KEEPSAKES) {
      damage(
          List.of(keepsake),
          file -> {
            byte[] bytes = Files.readAllBytes(file);
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(file, bytes);
          });
    }
  }

  @Test
  void itMayHaveBeenCutOff() throws IOException {
    damage(
        KEEPSAKES,
        file -> {
          byte[] bytes = Files.readAllBytes(file);
          Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        });
  }

  @Test
  void itMayBeEmpty() throws IOException {
    damage(KEEPSAKES, file -> Files.write(file, new byte[0]));
  }

  @Test
  void itMayBeSomethingElse() throws IOException {
    damage(KEEPSAKES, file -> Files.write(file, "akkord 0.1.0".getBytes(UTF_8)));
  }

  @Test
  void oneMayLieInTheOthersPlace() throws IOException {
    byte[] links = Files.readAllBytes(folder.resolve(".site-out.links"));
    damage(KEEPSAKES, file -> Files.write(file, links));
  }

  @Test
  void itMayBeLargerThanTheMemory() throws IOException {
    damage(
        KEEPSAKES,
        file -> {
          try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 40);
          }
        });
  }

  @Test
  void itMayBeALink() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "not ours");
    damage(
        KEEPSAKES,
        file -> {
          Files.delete(file);
          Files.createSymbolicLink(file, elsewhere);
        });
    assertEquals("not ours", Files.readString(elsewhere));
  }

  @Test
  void oneOfAnotherBuildIsNotTaken() throws IOException {
    for (String keepsake : List.of("content", "pages", "links", "files")) {
      Files.copy(
          folder.resolve(".clean." + keepsake),
          folder.resolve(".site-out." + keepsake),
          REPLACE_EXISTING);
    }
    build("site-out");
    assertEquals(clean, workspace.site().hashes());
  }
}
