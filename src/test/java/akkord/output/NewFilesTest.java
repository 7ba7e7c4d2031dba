package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.output.FaultyDisk.Exchange;
import akkord.output.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New files are there as a whole or not at all, and replace nothing. */
class NewFilesTest {

  @TempDir private Path folder;

  private static SequencedMap<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("a.yaml", "a: ä\n");
    texts.put("de.md", "---\n");
    return texts;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aFolderIsMadeWithItsFiles() throws Exception {
    NewFiles.onDisk().createFolder(folder.resolve("agreements/x"), texts());
    assertEquals(
        List.of("agreements", "agreements/x", "agreements/x/a.yaml", "agreements/x/de.md"),
        names());
    assertEquals("a: ä\n", Files.readString(folder.resolve("agreements/x/a.yaml")));
  }

  @Test
  void aFileIsMade() throws Exception {
    NewFiles.onDisk().createFile(folder.resolve("actors/x.yaml"), "a: b\n");
    assertEquals(List.of("actors", "actors/x.yaml"), names());
    assertEquals("a: b\n", Files.readString(folder.resolve("actors/x.yaml")));
  }

  @Test
  void anEmptyFolderIsNotReplaced() throws Exception {
    Files.createDirectory(folder.resolve("x"));
    var refused =
        assertThrows(
            OutputException.class,
            () -> NewFiles.onDisk().createFolder(folder.resolve("x"), texts()));
    assertEquals("'x' exists; nothing was written", refused.getMessage());
    assertEquals(List.of("x"), names());
  }

  @Test
  void aFileIsNotReplaced() throws Exception {
    Files.writeString(folder.resolve("x.yaml"), "old");
    assertThrows(
        OutputException.class, () -> NewFiles.onDisk().createFile(folder.resolve("x.yaml"), "new"));
    assertEquals("old", Files.readString(folder.resolve("x.yaml")));
    assertEquals(List.of("x.yaml"), names());
  }

  /** Whichever step fails, all files are there or none, and nothing else. */
  @Test
  void aFolderIsThereAsAWholeOrNotAtAll() throws Exception {
    for (int step = 1; ; step++) {
      var disk = new FaultyDisk(Fault.BROKEN, Exchange.POSSIBLE, step);
      var target = folder.resolve("x" + step);
      try {
        NewFiles.on(disk).createFolder(target, texts());
      } catch (IOException failed) {
        assertEquals(
            Files.exists(target) ? List.of("a.yaml", "de.md") : List.of(), filesIn(target));
      }
      assertEquals(List.of(), names().stream().filter(name -> name.startsWith(".")).toList());
      if (!disk.hasFailed()) {
        assertEquals(List.of("a.yaml", "de.md"), filesIn(target));
        return;
      }
    }
  }

  private static List<String> filesIn(Path target) throws IOException {
    if (!Files.exists(target)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
