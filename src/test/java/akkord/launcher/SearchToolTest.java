package akkord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher installs what makes the search index, at first need, and builds without it else. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "akkord.cmd takes the script's place there")
class SearchToolTest {
  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void prepare() throws IOException {
    sandbox = new Sandbox(folder.toRealPath());
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
  }

  private List<String> said(Outcome outcome) {
    assertEquals(0, outcome.exit(), outcome.errors());
    return outcome.errors().lines().filter(line -> line.contains("search")).toList();
  }

  @Test
  void isInstalledOnceAndAgainWhenItChanges() throws Exception {
    sandbox.npm();
    var installs = List.of("akkord: installing the tool for the search index with npm");
    assertEquals(installs, said(sandbox.run("build")));
    assertTrue(Files.isDirectory(sandbox.searchTool().resolve("node_modules/pagefind")));
    assertEquals(installs, said(sandbox.run("build")), "what the first run said, and no more");
    sandbox.write("src/main/search/index.mjs", "// another");
    assertEquals(2, said(sandbox.run("build")).size());
    assertEquals("// another", Files.readString(sandbox.searchTool().resolve("index.mjs")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "links", "build --no-search", "build --help"})
  void isNotInstalledWhereNoIndexIsMade(String command) throws Exception {
    sandbox.npm();
    assertEquals(List.of(), said(sandbox.run(command.split(" ", -1))));
    assertFalse(Files.exists(sandbox.searchTool()));
  }

  @Test
  void aLauncherThatGivesUpWaitingLeavesTheLockOfAnother() throws Exception {
    sandbox.npmWhileAnotherWorks();
    var waiting = sandbox.start(sandbox.launcher().toString(), "build");
    sandbox.awaitError(waiting, "waiting for another build");
    waiting.destroy();
    waiting.waitFor();
    assertTrue(Files.exists(sandbox.lock()));
  }

  @Test
  void aSiteIsBuiltWithoutNode() throws Exception {
    assertEquals(
        List.of(
            "akkord: no Node.js with npm found; the site's search needs it: https://nodejs.org"),
        said(sandbox.run("build")));
  }

  @Test
  void aSiteIsBuiltWhereNpmFails() throws Exception {
    sandbox.brokenNpm();
    Path log = sandbox.repository().resolve("target/search.log");
    assertEquals(
        List.of(
            "akkord: installing the tool for the search index with npm",
            "akkord: npm could not install the tool for the search index; its messages are in "
                + log),
        said(sandbox.run("build")));
    assertEquals("no network\n", Files.readString(log));
    assertFalse(Files.exists(sandbox.searchTool()));
  }

  @Test
  void testsNeedIt() throws Exception {
    sandbox.brokenNpm();
    sandbox.tool("chromium");
    assertEquals(3, sandbox.run("test").exit());
    assertEquals(List.of(), sandbox.mavenCalls());
  }
}
