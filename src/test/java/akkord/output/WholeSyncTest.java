package akkord.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeSyncTest {

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void syncsTheFileSystemOfAFolder() {
    assertTrue(WholeSync.of(folder));
  }

  @Test
  void tellsWhereItCannot() {
    assertFalse(WholeSync.of(folder.resolve("missing")));
  }
}
