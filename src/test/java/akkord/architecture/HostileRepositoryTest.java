package akkord.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pieces of workflows, project files and templates as somebody hostile, or hurried, would add them:
 * each is refused, for the reason that it is there for. The files are data; nothing runs them.
 */
class HostileRepositoryTest {

  private static final Path HOME = Path.of(System.getProperty("akkord.home", "."));

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          ci-cache-poison          => b: actions/cache@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          ci-continue-on-error     => b: continue-on-error
          ci-curl-bash             => b: command curl -sSf https://example.com/i.sh | bash
          ci-deploy-no-env         => b: environment
          ci-deploy-no-env         => concurrency
          ci-github-env            => b: command cat title.txt >> $GITHUB_ENV
          ci-perm-missing          => permissions on top
          ci-perm-write-all        => permissions on top
          ci-persist-credentials   => b: persist-credentials
          ci-prt-checkout          => trigger pull_request_target
          ci-prt-checkout          => b: checks out another commit
          ci-secrets-in-pr         => expression: TOKEN ${{ secrets.DEPLOY }}
          ci-self-hosted-pr        => b: runner
          ci-short-sha             => b: actions/checkout@a5b3abf
          ci-unpinned-branch       => b: someone/action@main
          ci-unpinned-tag          => b: actions/checkout@v5
          ci-workflow-run-artifact => trigger workflow_run
          """)
  void aWorkflowIsRefused(String id, String reason) throws IOException {
    var violations = WorkflowPolicy.violations(text(id + ".yml"));
    assertTrue(violations.contains(reason), violations.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "ci-pom-http-repo, repository",
    "ci-pom-plugin-unpinned, 'maven-jar-plugin '",
    "ci-pom-range, 'jsoup [1.0,)'",
    "ci-pom-snapshot, jsoup 1.23.2-SNAPSHOT",
    "ci-pom-system-scope, systemPath"
  })
  void aProjectIsRefused(String id, String reason) throws IOException {
    var violations = SupplyPolicy.violations(text(id + ".xml"));
    assertTrue(violations.contains(reason), violations.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "ci-mvn-extensions.xml, .mvn/extensions.xml",
    "ci-mvn-jvm-config.txt, .mvn/jvm.config",
    "ci-wrapper-no-sum.properties, .mvn/wrapper/maven-wrapper.properties"
  })
  void aFileOfMavenIsRefused(String file, String path) throws IOException {
    assertEquals(List.of("file " + path), RepositoryPolicy.mavenViolations(path, text(file)));
  }

  @Test
  void anAgentIsRefusedAlsoAmongTheOptions() throws IOException {
    String agent = text("ci-mvn-jvm-config.txt");
    assertEquals(
        List.of(".mvn/maven.config: " + agent.strip()),
        RepositoryPolicy.mavenViolations(".mvn/maven.config", agent));
  }

  @Test
  void aFilterIsRefused() throws IOException {
    assertEquals(
        List.of("*.md filter=x"),
        RepositoryPolicy.attributeViolations(text("ci-gitattributes-filter.txt")));
  }

  @Test
  void aLinkIsRefused() throws IOException {
    assertEquals(
        List.of("120000 blob content/de/a.md -> /etc/passwd"),
        RepositoryPolicy.linkViolations(text("ci-git-symlink.txt")));
  }

  @Test
  void aListWithoutOwnersIsRefused() throws IOException {
    assertEquals(
        RepositoryPolicy.OWNED.stream().map(path -> "no owner of " + path).toList(),
        RepositoryPolicy.ownerViolations(text("ci-codeowners-missing.txt")));
  }

  @Test
  void aTemplateIsRefused() throws IOException {
    assertEquals(
        List.of(
            "attribute href=\"${link}\"",
            "attribute src=\"${img}\"",
            "attribute style=\"color:${c}\"",
            "unsafe page.title()",
            "element <script type=\"application/ld+json\">"),
        TemplatePolicy.violations(text("ci-jte-unsafe.txt")));
  }

  @Test
  void aTemplateIsCodeThatOwnersLookAtAndContentIsNot() throws IOException {
    String request = text("ci-template-pr.txt");
    String file = request.lines().findFirst().orElseThrow();
    String owners = Files.readString(HOME.resolve(".github/CODEOWNERS"));
    assertTrue(RepositoryPolicy.isOwned(owners, file), file);
    assertFalse(RepositoryPolicy.isOwned(owners, "content/sources/jetro-summit-2024.yaml"));
    assertEquals(
        List.of("import java.lang.Runtime", "statement Runtime.getRuntime().exec(\"id\");"),
        TemplatePolicy.violations(request));
  }

  @Test
  void noPieceIsForgotten() throws IOException {
    var ids = new TreeSet<String>();
    try (Stream<Path> files = Files.list(folder())) {
      files.map(file -> file.getFileName().toString().replaceAll("\\..*", "")).forEach(ids::add);
    }
    String here = Files.readString(source("HostileRepositoryTest"));
    String checksums = Files.readString(source("ChecksumsTest"));
    ids.removeIf(id -> here.contains(id) || checksums.contains(id));
    assertEquals(new TreeSet<>(), ids);
  }

  private static Path source(String name) {
    return HOME.resolve("src/test/java/akkord/architecture").resolve(name + ".java");
  }

  private static Path folder() {
    return HOME.resolve("src/test/resources/akkord/architecture/hostile");
  }

  static String text(String file) throws IOException {
    return Files.readString(folder().resolve(file), UTF_8);
  }
}
