package akkord.site;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Data made to overwhelm the reader ends in findings at its own file, within ten seconds and the
 * memory that the tests have.
 */
@Timeout(value = 10, unit = SECONDS)
class HostileDataTest {

  static Set<String> bombs() {
    return DataBombs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aDataFileEndsInFindings(String name, @TempDir Path folder) throws IOException {
    String kind = name.substring(name.lastIndexOf('.'));
    assertRefused("content/sources/hostile" + kind, text(name), folder);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aFrontMatterEndsInFindings(String name, @TempDir Path folder) throws IOException {
    var text = "---\n" + text(name) + "---\n\nText.\n";
    assertRefused("content/agreements/rover/en.md", text, folder);
  }

  private static String text(String name) {
    return Objects.requireNonNull(DataBombs.all().get(name)).get();
  }

  private static void assertRefused(String file, String text, Path folder) throws IOException {
    var workspace = SiteCase.shared(folder).write(file, text);
    var run = workspace.run("build", "--quiet", "--today", Workspace.TODAY);
    assertEquals(ExitCode.CONTENT_HAS_ERRORS, run.exit(), run.err());
    assertEquals(Set.of(file), files(run), run.err());
    assertFalse(run.err().length() > 100_000, "the findings are bounded");
  }

  private static Set<String> files(Run run) {
    return run.findings().stream().map(Run.Finding::file).collect(Collectors.toSet());
  }
}
