package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no index can be made, the site is published without it, and its search page says so. */
class SearchNoteTest {

  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void write() throws IOException {
    workspace = SiteCase.shared(folder);
  }

  private static List<String> notes(Run run) {
    assertEquals(0, run.exit().value(), run.err());
    return run.err().lines().filter(line -> line.startsWith("note: ")).toList();
  }

  @Test
  void aMissingToolIsNotedAndNoMistake() {
    assertEquals(
        List.of(
            "note: the site has no search index: its tool is not installed; ./akkord build does"
                + " that where there are Node.js and npm"),
        notes(workspace.run("build", "--strict")));
  }

  @Test
  void nobodyIsToldWhoWantsNoIndex() {
    assertEquals(List.of(), notes(workspace.run("build", "--no-search")));
    assertEquals(List.of(), notes(workspace.run("build", "--quiet")));
  }

  @Test
  void theSearchPageLeadsToTheLists() throws IOException {
    workspace.run("build");
    String page = workspace.read("site-out/de/search/index.html");
    assertTrue(page.contains("Alle Einträge"), page);
    assertFalse(page.contains("<form"), page);
    assertFalse(page.contains("<script defer"), page);
  }

  @Test
  void aFailingToolIsNoted() throws IOException {
    workspace.write("target/search/index.mjs", "");
    workspace.write("target/search/node_modules/pagefind/package.json", "");
    assertEquals(
        List.of("note: the site has no search index: there is no Node.js on PATH; see nodejs.org"),
        notes(workspace.run("build")));
  }
}
