package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the summary of a workflow's step is written, and to where. */
class JobSummaryFileTest {

  private static final String SUMMARY =
      """
      ## akkord links

      **No errors and no warnings\\.**

      <details lang="de"><summary>Auf Deutsch</summary>

      **Keine Fehler und keine Warnungen\\.**

      </details>

      """;

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void writeAPage() throws IOException {
    workspace =
        new Workspace(folder)
            .write(
                "site-out/index.html",
                "<!DOCTYPE html><html lang=\"en\"><title>x</title><p>x</p></html>");
  }

  private Run run(String summary, String format) {
    return workspace.run(
        Map.of("GITHUB_STEP_SUMMARY", summary), "links", "--format", format, "--lang", "en");
  }

  @Test
  void whatOthersHaveWrittenStays() throws IOException {
    workspace.write("summary.md", "before\n\n");
    assertEquals(ExitCode.DONE, run("summary.md", "github").exit());
    assertEquals("before\n\n" + SUMMARY, workspace.read("summary.md"));
  }

  @Test
  void aStepThatHasWrittenAllItMayGetsNoMore() throws IOException {
    workspace.write("summary.md", new byte[1 << 20]);
    assertEquals(ExitCode.DONE, run("summary.md", "github").exit());
    assertEquals(1 << 20, Files.size(folder.resolve("summary.md")));
  }

  @Test
  void itBelongsToTheFormatOfTheCodeHost() {
    run("summary.md", "json");
    assertFalse(Files.exists(folder.resolve("summary.md")));
  }

  @Test
  void itSaysWhatIsHeldBack(@TempDir Path place) throws IOException {
    var site = SiteCase.shared(place);
    site.write("content/actors/nasa.yaml", "broken: [\n");
    site.run(
        Map.of("GITHUB_STEP_SUMMARY", "summary.md"),
        "check",
        "--quarantine",
        "--format",
        "github",
        "--lang",
        "de");
    assertEquals(
        List.of(
            "Zurückgehalten\\: actor\\:nasa\\.",
            "Damit zurückgehalten\\: agreement\\:rover\\.",
            "Held back\\: actor\\:nasa\\.",
            "Held back with it\\: agreement\\:rover\\."),
        site.read("summary.md")
            .lines()
            .filter(line -> line.matches("(?i)(held|damit|zurückgehalten).*"))
            .toList());
  }

  @Test
  void withoutAWorkflowThereIsNone() {
    assertEquals(ExitCode.DONE, run("", "github").exit());
  }
}
