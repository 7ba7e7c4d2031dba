package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.site.Txtar.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Front matter and data files with one fault each, from invalid bytes to a mistaken word: the exit
 * code, the exact place, one finding for one fault, and no site unless the exit code is 0.
 */
class FaultyFilesTest {

  /**
   * One file with its fault.
   *
   * @param path where it lies
   * @param exit the expected exit code
   * @param place the expected place of the first finding; {@code -} for none, {@code *} for any
   * @param escaped its text, to be read by {@link Escapes}
   */
  record Fault(String path, int exit, String place, String escaped) {

    static Named<Fault> of(Section section) {
      String[] words = section.name().split(" ", -1);
      return Named.of(
          words[0], new Fault(words[1], Integer.parseInt(words[2]), words[3], section.text()));
    }
  }

  static List<Named<Fault>> faults() {
    return SiteCase.texts("hostile/faults").sections().stream().map(Fault::of).toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsFoundAtItsPlace(Fault fault, @TempDir Path folder) throws IOException {
    var workspace =
        SiteCase.shared(folder)
            .write(
                "content/pages/hostile/de.md", "---\ntitle: Titel\nsummary: Kurz\n---\n\nText.\n")
            .write(
                "content/pages/hostile/en.md", "---\ntitle: Title\nsummary: Brief\n---\n\nText.\n")
            .write(fault.path(), Escapes.bytes(fault.escaped()));
    var run = workspace.run("build", "--quiet", "--today", Workspace.TODAY);
    assertEquals(fault.exit(), run.exit().value(), run.err());
    assertPlace(fault, run);
    assertEquals(fault.exit() == 0, Files.exists(folder.resolve("site-out")));
    assertPrintable(run.err());
  }

  private static void assertPlace(Fault fault, Run run) {
    List<Run.Finding> findings = run.findings();
    switch (fault.place()) {
      case "-" -> assertEquals(List.of(), findings);
      case "*" -> assertFalse(findings.isEmpty() && fault.exit() != 0, run.err());
      default -> {
        assertEquals(1, findings.size(), run.err());
        assertEquals(fault.path(), findings.getFirst().file(), run.err());
        assertEquals(fault.place(), findings.getFirst().place(), run.err());
      }
    }
  }

  private static void assertPrintable(String said) {
    assertTrue(said.codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c)), said);
    assertTrue(said.lines().noneMatch(line -> line.startsWith("::")), said);
  }
}
