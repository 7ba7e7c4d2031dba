package akkord.site;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import akkord.markdown.PathologicalInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts, titles, names and addresses made to hurt end in findings or in harmless pages. */
class HostileTextTest {

  /** The shared files alone make fewer. */
  private static final int PAGES_AT_LEAST = 40;

  static Set<String> pathological() {
    return PathologicalInputs.all().keySet();
  }

  /**
   * Each in both languages, which are then compared, within ten seconds and the memory that the
   * tests have.
   */
  @ParameterizedTest
  @MethodSource("pathological")
  @Timeout(value = 10, unit = SECONDS)
  void aTextMadeToOverwhelmEndsInFindingsOrAPage(String name, @TempDir Path folder)
      throws IOException {
    String text = Objects.requireNonNull(PathologicalInputs.all().get(name)).get();
    var workspace = SiteCase.shared(folder);
    for (String language : List.of("de", "en")) {
      workspace.write(
          "content/agreements/rover/" + language + ".md",
          "---\ntitle: Rover\nsummary: Kurz\n---\n\n" + text + "\n");
    }
    var run = workspace.run("build", "--quiet", "--today", Workspace.TODAY);
    if (run.exit() == ExitCode.DONE) {
      HarmlessSite.assertHarmless(workspace.site());
    } else {
      assertEquals(ExitCode.CONTENT_HAS_ERRORS, run.exit(), run.err());
      assertTrue(
          run.findings().stream().allMatch(f -> f.file().contains("agreements/rover")), run.err());
    }
  }

  @Test
  void textsLeaveNothingBehind(@TempDir Path folder) throws IOException {
    var workspace = SiteCase.shared(folder);
    for (var attack : Attack.all()) {
      page(workspace, attack.name(), "Titel", attack.text());
    }
    assertHarmlessWithoutRefused(workspace);
  }

  @Test
  void titlesNamesAndNotesLeaveNothingBehind(@TempDir Path folder) throws IOException {
    var workspace = SiteCase.shared(folder);
    for (var attack : Attack.all()) {
      page(workspace, attack.name(), attack.asValue(), "Text.");
      workspace.write("content/actors/" + attack.name() + ".yaml", actor(attack.asValue(), ""));
      workspace.write(
          "content/sources/" + attack.name() + ".yaml", HostileSite.source(attack.asValue()));
    }
    assertHarmlessWithoutRefused(workspace);
  }

  @Test
  void addressesAndSlugsLeaveNothingBehind(@TempDir Path folder) throws IOException {
    var workspace = SiteCase.shared(folder);
    for (var attack : Attack.all()) {
      String actors = "content/actors/" + attack.name();
      workspace.write(actors + ".yaml", actor("A", "url: " + attack.asAddress() + "\n"));
      workspace.write(actors + "-end.yaml", actor("A", "url: " + attack.asEndOfAddress() + "\n"));
      page(workspace, attack.name(), "Titel\nslug: " + attack.asValue(), "Text.");
    }
    assertHarmlessWithoutRefused(workspace);
  }

  private static void page(Workspace workspace, String name, String title, String text)
      throws IOException {
    workspace.write("content/pages/" + name + "/de.md", HostileSite.text(title, text));
  }

  private static String actor(String name, String more) {
    return "name: " + name + "\ntype: agency\ncountry: US\n" + more;
  }

  /** Builds without the entries that are refused; what is left must be harmless. */
  private static void assertHarmlessWithoutRefused(Workspace workspace) throws IOException {
    var check = workspace.run("check", "--quiet", "--today", Workspace.TODAY);
    assertEquals(ExitCode.CONTENT_HAS_ERRORS, check.exit(), check.err());
    for (var finding : check.findings()) {
      if (finding.severity().equals("error")) {
        delete(workspace.folder().resolve(finding.file()));
      }
    }
    var build = workspace.run("build", "--quiet", "--today", Workspace.TODAY);
    assertEquals(ExitCode.DONE, build.exit(), build.err());
    assertTrue(workspace.site().ending(".html").size() > PAGES_AT_LEAST, "some are published");
    HarmlessSite.assertHarmless(workspace.site());
  }

  private static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    var entry = Objects.requireNonNull(file.getParent());
    if (Tree.of(entry).files().isEmpty()) {
      Files.deleteIfExists(entry);
    }
  }
}
