package akkord.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of the repository's content, cut off at its start or its end as by a hasty editor, is
 * read without a bug: at each line's start of its first lines, and at places all over it.
 */
class TruncationTest {

  private static final int FIRST_LINES = 8;
  private static final int PLACES = 12;

  @TempDir private Path folder;

  static List<String> files() throws IOException {
    return Tree.of(Workspace.repository().resolve("content")).files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyPartOfAFileIsReadWithoutABug(String file) throws IOException {
    var content = Tree.of(Workspace.repository().resolve("content"));
    String text = content.text(file);
    var workspace = new Workspace(folder);
    if (file.equals("site.yaml")) {
      for (int cut : cuts(text)) {
        assertNoBug(workspace.write("content/site.yaml", text.substring(0, cut)));
      }
      return;
    }
    workspace.write("content/site.yaml", content.bytes("site.yaml"));
    for (int cut : cuts(text)) {
      workspace.write(renamed(file, "start-" + cut), text.substring(0, cut));
      workspace.write(renamed(file, "end-" + cut), text.substring(cut));
    }
    assertNoBug(workspace);
  }

  private static void assertNoBug(Workspace workspace) {
    var run = workspace.run("check", "--quiet", "--jobs", "1", "--today", OwnContentTest.REVIEWED);
    assertTrue(Set.of(ExitCode.DONE, ExitCode.CONTENT_HAS_ERRORS).contains(run.exit()), run.err());
  }

  /** The same file as one of another entry. */
  private static String renamed(String file, String id) {
    String[] path = file.split("/", -1);
    return path.length == 3
        ? "content/" + path[0] + "/" + id + "/" + path[2]
        : "content/" + path[0] + "/" + id + path[1].substring(path[1].indexOf('.'));
  }

  private static SortedSet<Integer> cuts(String text) {
    var cuts = new TreeSet<Integer>();
    IntStream.range(0, PLACES).forEach(i -> cuts.add((int) ((long) text.length() * i / PLACES)));
    int line = 0;
    for (int i = 0; i < FIRST_LINES && line >= 0; i++) {
      for (int near = line; near < Math.min(line + 3, text.length()); near++) {
        cuts.add(near);
      }
      line = text.indexOf('\n', line + 1);
    }
    cuts.add(text.length());
    return cuts;
  }
}
