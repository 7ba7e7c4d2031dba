package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderExchangeTest {

  @TempDir Path folder;

  private Path folderWith(String name, String text) throws IOException {
    Path made = Files.createDirectory(folder.resolve(name));
    Files.writeString(made.resolve("index.html"), text);
    return made;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void tradesNames() throws IOException {
    Path one = folderWith("größer", "one");
    Path other = folderWith("other", "other");
    assertTrue(FolderExchange.exchange(one, other));
    assertEquals("other", Site.text(one.resolve("index.html")));
    assertEquals("one", Site.text(other.resolve("index.html")));
  }

  @Test
  void changesNothingWhereItCannot() throws IOException {
    Path one = folderWith("one", "one");
    assertFalse(FolderExchange.exchange(one, folder.resolve("missing")));
    assertEquals("one", Site.text(one.resolve("index.html")));
  }
}
