package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a size that nobody means. */
class HugeFilesTest {

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.withExampleSite(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/site.yaml", "content/pages/huge/de.md"})
  void aHundredMegabytesAreRefusedUnread(String file) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    try (var huge = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
      huge.setLength(100 << 20);
    }
    var run = workspace.run("check");
    assertEquals(ExitCode.CONTENT_HAS_ERRORS, run.exit());
    assertTrue(
        run.findings().contains(new Run.Finding(file, "1:1", "error", "file-too-large")),
        run.err());
  }
}
