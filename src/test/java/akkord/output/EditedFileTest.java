package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.output.FaultyDisk.Exchange;
import akkord.output.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file is the old one or the new one, whatever happens. */
class EditedFileTest {

  @TempDir private Path folder;

  private Path file(String rights) throws IOException {
    var file = Files.writeString(folder.resolve("en.md"), "old");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNewFileHasTheRightsOfTheOldOne() throws Exception {
    var file = file("rw-r-xr--");
    EditedFile.open(file).replace("new ä");
    assertEquals("new ä", Files.readString(file));
    assertEquals("rw-r-xr--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("en.md"), names());
  }

  @Test
  void whatSomebodyElseHasChangedIsLeft() throws Exception {
    var file = file("rw-r--r--");
    var edited = EditedFile.open(file);
    Files.writeString(file, "other");
    var refused = assertThrows(OutputException.class, () -> edited.replace("new"));
    assertEquals("somebody else has just changed it", refused.getMessage());
    assertEquals("other", Files.readString(file));
    assertEquals(List.of("en.md"), names());
  }

  @Test
  void protectedFilesAndLinksAreNotOpened() throws Exception {
    var file = file("r--r--r--");
    var kept = assertThrows(OutputException.class, () -> EditedFile.open(file));
    assertEquals("it is protected from being written", kept.getMessage());
    var link = Files.createSymbolicLink(folder.resolve("de.md"), file);
    var followed = assertThrows(OutputException.class, () -> EditedFile.open(link));
    assertEquals("it is no ordinary file", followed.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aFaultLeavesTheOldTextOrTheNewOne(Fault fault) throws Exception {
    for (int step = 1; step <= 4; step++) {
      var file = file("rw-r--r--");
      var disk = new FaultyDisk(fault, Exchange.POSSIBLE, step);
      var edited = EditedFile.open(file, disk);
      assertThrows(Throwable.class, () -> edited.replace("new"));
      assertEquals(step <= 3 ? "old" : "new", Files.readString(file), "step " + step);
      assertEquals(List.of("en.md"), names());
    }
  }
}
