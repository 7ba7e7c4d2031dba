package akkord.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither the site nor what is said while it is built tells who built it, where, or with what. */
class NothingPersonalIT {

  private static final String CANARY = "canary9f3c";

  private static final Map<String, String> ENVIRONMENT =
      Stream.of(
              "HOME",
              "USER",
              "LOGNAME",
              "HOSTNAME",
              "EMAIL",
              "GIT_AUTHOR_NAME",
              "GIT_AUTHOR_EMAIL",
              "GIT_COMMITTER_EMAIL",
              "GITHUB_ACTOR",
              "GITHUB_TOKEN")
          .collect(Collectors.toMap(name -> name, name -> CANARY + "@" + name));

  @TempDir private Path temporary;
  private Fork fork;

  @BeforeEach
  void writeContent() throws IOException {
    var options =
        List.of("-XX:TieredStopAtLevel=1", "-Duser.name=" + CANARY, "-Duser.home=/" + CANARY);
    var folder = Files.createDirectory(temporary.resolve(CANARY));
    fork = new Fork(Workspace.withExampleSite(folder), options, ENVIRONMENT, List.of());
  }

  @Test
  void theSiteTellsNothing() throws IOException, InterruptedException {
    String said = fork.said(0, "build", "--no-search", "--verbose");
    assertFalse(said.contains(CANARY), said);
    var site = fork.workspace().site();
    assertFalse(site.files().isEmpty());
    for (String file : site.files()) {
      assertFalse(new String(site.bytes(file), ISO_8859_1).contains(CANARY), file);
    }
  }

  @Test
  void whatIsSaidOfMistakesTellsNothing() throws IOException, InterruptedException {
    fork.workspace().write("content/actors/nasa.yaml", "name: [\n");
    for (String format : List.of("text", "json", "github", "sarif", "junit", "markdown")) {
      String said = fork.said(1, "check", "--format", format);
      assertTrue(said.contains("nasa.yaml"), said);
      assertFalse(said.contains(CANARY), format + ": " + said);
    }
  }
}
