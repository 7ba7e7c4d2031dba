package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where each fault of processes that is known elsewhere is held against the program. */
class ProcessListTest {

  /** A known fault, and the test, or the method of a test, that covers it. */
  private record Row(String id, String test) {}

  @Test
  void everyFaultHasATestThatIsThere() throws IOException {
    var tests = Workspace.repository().resolve("src/test");
    List<Row> rows;
    try (var lines = Files.lines(tests.resolve("resources/akkord/site/hostile/processes.txt"))) {
      rows = lines.map(line -> line.split(" +", 2)).map(row -> new Row(row[0], row[1])).toList();
    }
    assertEquals(26, rows.stream().map(Row::id).distinct().count());
    for (var row : rows) {
      assertTrue(isThere(row.test(), tests), row.toString());
    }
  }

  private static boolean isThere(String test, Path tests) throws IOException {
    String[] parts = test.split("\\.", 2);
    try (var files = Files.walk(tests.resolve("java"))) {
      for (var file : files.filter(path -> path.endsWith(parts[0] + ".java")).toList()) {
        String source = Files.readString(file);
        if (parts.length == 1 || source.contains("void " + parts[1] + "(")) {
          return true;
        }
      }
      return false;
    }
  }
}
