package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourcePath;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryLinksTest {

  private static final Path TOP = Path.of("top").toAbsolutePath();
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
  private static final Map<String, String> VARIABLES =
      Map.of(
          "GITHUB_SERVER_URL",
          "https://github.com",
          "GITHUB_REPOSITORY",
          "some-body/a.site",
          "GITHUB_SHA",
          COMMIT,
          "GITHUB_WORKSPACE",
          TOP.toString());

  @Test
  void aPlaceIsALineOfTheCommit() {
    assertEquals(
        Optional.of(
            "https://github.com/some-body/a.site/blob/" + COMMIT + "/content/a/de.md?plain=1#L7"),
        link("content/a/de.md"));
  }

  @Test
  void aNameIsWrittenSoThatNothingOfItActs() {
    assertEquals(
        Optional.of(
            "https://github.com/some-body/a.site/blob/"
                + COMMIT
                + "/%C3%BC%20%28%29%5B%5D%3F%23%25%22%3C%3E.md?plain=1#L7"),
        link("ü ()[]?#%\"<>.md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "../a", "a/../../b", ".", "a//b", "a/"})
  void aPathOutsideTheRepositoryHasNone(String path) {
    assertEquals(Optional.empty(), link(path));
  }

  @ParameterizedTest
  @CsvSource({
    "GITHUB_SERVER_URL, http://github.com",
    "GITHUB_SERVER_URL, https://github.com/x",
    "GITHUB_SERVER_URL, https://a)[b](c",
    "GITHUB_REPOSITORY, a",
    "GITHUB_REPOSITORY, a/b/c",
    "GITHUB_REPOSITORY, a/..",
    "GITHUB_REPOSITORY, a/b)",
    "GITHUB_SHA, main",
    "GITHUB_SHA, 0123456",
    "GITHUB_WORKSPACE, ''",
    "GITHUB_WORKSPACE, /elsewhere"
  })
  void aVariableThatIsNotWhatGithubPromisesIsNotUsed(String name, String value) {
    var variables = new HashMap<>(VARIABLES);
    variables.put(name, value);
    assertEquals(Optional.empty(), RepositoryLinks.of(variables, TOP));
  }

  @Test
  void outsideAWorkflowThereAreNone() {
    assertEquals(Optional.empty(), RepositoryLinks.of(Map.of(), TOP));
  }

  private static Optional<String> link(String path) {
    var start = new Position(7, 3);
    return RepositoryLinks.of(VARIABLES, TOP)
        .orElseThrow()
        .of(new Location(new SourcePath(path), start, start));
  }
}
