package akkord.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeWalkTest {

  @TempDir private Path folder;

  /** Each folder is waited for by the one around it, which takes stack. */
  @Test
  void foldersThatLieTooDeepAreNotLookedInto() throws IOException {
    Files.createDirectories(folder.resolve("d/".repeat(100)));
    var within = TreeWalk.of(List.of(folder), 1);
    assertEquals(List.of(100L, 0L), List.of(within.count(), within.others()));
    Files.createDirectories(folder.resolve("d/".repeat(110)));
    var beyond = TreeWalk.of(List.of(folder), 1);
    assertEquals(List.of(101L, 1L), List.of(beyond.count(), beyond.others()));
  }
}
