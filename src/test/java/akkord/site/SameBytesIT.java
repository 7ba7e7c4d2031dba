package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same content gives the same bytes: in another folder, filled in another order, in another
 * language, zone and line ending, with another number of jobs, for another user who hides files.
 */
class SameBytesIT {

  private static final List<String> HERE =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-Duser.language=de",
          "-Duser.country=DE",
          "-Duser.timezone=Europe/Berlin");
  private static final List<String> ELSEWHERE =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Duser.timezone=Asia/Kathmandu",
          "-Dline.separator=\r\n",
          "-Dfile.encoding=COMPAT",
          "-Duser.name=somebody",
          "-XX:ActiveProcessorCount=1");
  private static final List<String> HIDING = List.of("sh", "-c", "umask 077; exec \"$@\"", "sh");

  @TempDir private Path folder;

  @Test
  void ownContentGivesTheSameBytesEverywhere() throws IOException, InterruptedException {
    assertSameBytes(Workspace.withOwnContent(folder.resolve("a")));
  }

  @Test
  void contentOnAnotherSubjectGivesTheSameBytesEverywhere()
      throws IOException, InterruptedException {
    var workspace = new Workspace(folder.resolve("a"));
    new OtherSubject(30).writeTo(workspace);
    assertSameBytes(workspace);
  }

  private void assertSameBytes(Workspace here) throws IOException, InterruptedException {
    var elsewhere = new Workspace(Files.createDirectories(folder.resolve("else/where")));
    Tree.of(here.folder()).copyBackwardsTo(elsewhere.folder());
    var environment = Map.of("HOME", elsewhere.folder().toString(), "USER", "somebody");
    var first = build(new Fork(here, HERE), "4");
    assertFalse(first.isEmpty());
    assertEquals(first, build(new Fork(elsewhere, ELSEWHERE, environment, HIDING), "1"));
  }

  private static SortedMap<String, String> build(Fork fork, String jobs)
      throws IOException, InterruptedException {
    fork.run("build", "--quiet", "--today", OwnContentTest.REVIEWED, "--jobs", jobs);
    return fork.workspace().site().hashes();
  }
}
