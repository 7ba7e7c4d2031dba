package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many files where none belong, and folders in folders. {@code src/bench/Many.java} builds sites
 * with far more, and with deeper ones.
 */
class ManyFilesTest {

  private static final int DEPTH = 200;
  private static final int WIDTH = 2_000;
  private static final int MOST_PRINTED = 1_000;

  @TempDir private Path folder;

  @Test
  void foldersInFoldersAreNotGoneInto() throws IOException {
    var workspace = SiteCase.shared(folder);
    for (var top : List.of("content/pages", "content/agreements/rover", "content/actors")) {
      deepen(folder.resolve(top));
    }
    var run = workspace.run("build", "--quiet");
    assertEquals(
        List.of(
            "content/actors/d unexpected-file",
            "content/agreements/rover/d unexpected-file",
            "content/pages/d/d unexpected-file"),
        run.findings().stream().map(one -> one.file() + " " + one.code()).toList());
    assertEquals(1, run.exit().value());
  }

  private static void deepen(Path top) throws IOException {
    Files.createDirectories(top.resolve("d/".repeat(DEPTH)));
  }

  @Test
  void ofVeryManyFilesThatBelongNowhereTheFirstAreNamed() throws IOException {
    var workspace = SiteCase.shared(folder);
    for (int i = 0; i < WIDTH; i++) {
      workspace.write("content/actors/%05d.txt".formatted(i), "x");
      workspace.write("static/many/%05d.txt".formatted(i), "x");
    }
    var run = workspace.run("check", "--quiet");
    assertEquals(1, run.exit().value());
    assertEquals(
        IntStream.range(0, MOST_PRINTED).mapToObj("content/actors/%05d.txt"::formatted).toList(),
        run.findings().stream().map(one -> one.file()).toList());
  }
}
