package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository's own content, as it is published. */
class OwnContentTest {

  /** The day on which the content was reviewed. */
  static final String REVIEWED = "2026-11-24";

  private static final List<String> SOURCES_OF_THE_OUTLINE =
      List.of(
          "kooperation-international-2024",
          "whitehouse-joint-statement-2024",
          "whitehouse-fact-sheet-2024");

  @TempDir private static Path folder;
  private static Run run = new Run(ExitCode.BUG, "", "");

  @BeforeAll
  static void build() throws IOException {
    run = Workspace.withOwnContent(folder).run("build", "--quiet", "--today", REVIEWED);
  }

  @Test
  void isBuiltWithoutAnyFinding() {
    assertEquals("exit 0\n", run.outcome());
  }

  @Test
  void everyEntryHasAPageInBothLanguages() throws IOException {
    var site = new Workspace(folder).site().files();
    var content = Tree.of(folder.resolve("content"));
    for (String language : List.of("de", "en")) {
      long pages = site.stream().filter(file -> isEntry(file, language)).count();
      assertEquals(entries(content), pages, language);
    }
  }

  private static boolean isEntry(String file, String language) {
    return file.startsWith(language + "/")
        && file.endsWith("/index.html")
        && file.chars().filter(c -> c == '/').count() == 3
        && !file.contains("/page/")
        && !file.matches("de/handbuch/.*|en/handbook/.*");
  }

  /** Each data file but the settings is an entry; pages may have texts only. */
  private static long entries(Tree content) {
    return content.files().stream()
        .filter(file -> !file.equals("site.yaml"))
        .map(file -> file.split("/", -1))
        .map(path -> path[0] + "/" + path[1].replace(".yaml", ""))
        .distinct()
        .count();
  }

  @Test
  void theSourcesOfTheOutlineHavePages() throws IOException {
    var sources = new Workspace(folder).site().files();
    for (String source : SOURCES_OF_THE_OUTLINE) {
      assertTrue(sources.stream().anyMatch(file -> file.contains("/" + source + "/")), source);
    }
  }

  @Test
  void isHarmless() throws IOException {
    HarmlessSite.assertHarmless(new Workspace(folder).site());
  }

  @Test
  void aSecondBuildChangesNothing() throws IOException {
    var workspace = new Workspace(folder);
    var before = workspace.site().hashesAndTimes();
    var again = workspace.run("build", "--quiet", "--today", REVIEWED);
    assertEquals("exit 0\n", again.outcome());
    assertEquals(before, workspace.site().hashesAndTimes());
  }

  @Test
  void aLaterDayWarnsOfReviewsThatAreDue() {
    var later = new Workspace(folder).run("check", "--quiet", "--today", "2099-01-01");
    assertEquals(ExitCode.DONE, later.exit());
    assertNotEquals("", later.err());
    assertTrue(
        later.findings().stream().allMatch(finding -> finding.code().equals("review-overdue")),
        later.err());
  }

  @Test
  void theSiteCanBeCheckedByItself() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    var site = new Workspace(folder).site();
    site.copyTo(folder.resolve("elsewhere/site"));
    var links = new Workspace(folder).run("links", "elsewhere/site", "--quiet");
    assertEquals("exit 0\n", links.outcome());
  }
}
