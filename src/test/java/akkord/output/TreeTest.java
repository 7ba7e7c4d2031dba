package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {

  @TempDir Path top;

  /** So many that several threads make them. */
  private static List<String> folders() {
    var folders = new ArrayList<String>();
    for (int i = 100; i < 300; i++) {
      folders.addAll(List.of("de", "de/f" + i, "de/f" + i + "/part"));
    }
    return folders.stream().distinct().toList();
  }

  @Test
  void foldersAreMadeInWhateverOrderTheyAreNamed() throws Exception {
    var shuffled = new ArrayList<>(folders());
    Collections.shuffle(shuffled, new Random(1));
    Tree.createFolders(top, shuffled, new LocalDisk());
    assertEquals(folders().stream().sorted().toList(), sorted(Tree.of(top)));
  }

  @Test
  void whatIsMadeIsDeletedAgain() throws Exception {
    Tree.createFolders(top, folders(), new LocalDisk());
    Files.writeString(top.resolve("de/f100/left.txt"), "");
    Tree.of(top).delete("none", new LocalDisk());
    assertEquals(List.of(), sorted(Tree.of(top)));
  }

  /** Somebody else's, such as from a machine with another character set. */
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "its names are bytes; others want text")
  void aFileWhoseNameIsNoTextIsFound() throws Exception {
    var touch = new ProcessBuilder("bash", "-c", "touch $'\\xff'").directory(top.toFile()).start();
    assertEquals(0, touch.waitFor());
    assertEquals(1, Tree.of(top).files().size());
  }

  private static List<String> sorted(Tree tree) {
    return tree.folders().stream().sorted().toList();
  }
}
