package akkord.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project is built from has fixed bytes, and nothing in the repository changes that. */
class SupplyPolicyTest {

  private static final Path HOME = Path.of(System.getProperty("akkord.home", "."));

  /** Folders that are made, or that belong to git. */
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "site-out");

  private static final Path CHECKSUMS = HOME.resolve(".mvn/checksums/checksums.sha512");

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/bench/jmh/pom.xml"})
  void theProjectKeepsToThePolicy(String project) throws IOException {
    assertEquals(List.of(), SupplyPolicy.violations(Files.readString(HOME.resolve(project))));
  }

  /** Where this fails, a version was raised without its checksums: run {@code .ci/checksums}. */
  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/bench/jmh/pom.xml"})
  void everythingInTheProjectHasAChecksum(String project) throws IOException {
    var missing = new TreeSet<>(SupplyPolicy.artifacts(Files.readString(HOME.resolve(project))));
    Files.readAllLines(CHECKSUMS).forEach(line -> missing.remove(line.substring(130)));
    assertEquals(new TreeSet<>(), missing);
  }

  @ParameterizedTest
  @CsvSource({
    "'a [1.0,2)', '[1.0,2)'",
    "'a 1.0-SNAPSHOT', 1.0-SNAPSHOT",
    "'a LATEST', LATEST",
    "'a ', ''",
    "'a ', '${absent}'"
  })
  void aVersionThatCanMoveIsRefused(String violation, String version) throws IOException {
    String artifact = "<artifactId>a</artifactId><version>" + version + "</version>";
    assertEquals(List.of(violation), violations("<dependency>" + artifact + "</dependency>"));
    assertEquals(List.of(violation), violations("<plugin>" + artifact + "</plugin>"));
  }

  @ParameterizedTest
  @CsvSource({
    "repository, <repository><url>http://a.example/m2</url></repository>",
    "pluginRepository, <pluginRepository><url>https://a.example/m2</url></pluginRepository>",
    "extension, <extension><artifactId>a</artifactId></extension>",
    "systemPath, <systemPath>lib/b.jar</systemPath>",
    "scope system, <scope>system</scope>"
  })
  void whatComesFromElsewhereIsRefused(String violation, String part) throws IOException {
    assertEquals(List.of(violation), violations(part));
  }

  private static List<String> violations(String part) throws IOException {
    return SupplyPolicy.violations("<project>" + part + "</project>");
  }

  /** Other files there, such as extensions, would make Maven run code of whoever adds them. */
  @Test
  void mavenIsToldToVerifyAndNothingElse() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(HOME.resolve(".mvn"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    var wrong = new ArrayList<String>();
    for (Path file : files) {
      String name = HOME.relativize(file).toString().replace('\\', '/');
      wrong.addAll(RepositoryPolicy.mavenViolations(name, Files.readString(file)));
    }
    assertEquals(List.of(), wrong);
    assertEquals(2, files.size(), files.toString());
    String verification = "-Daether.artifactResolver.postProcessor.trustedChecksums";
    var told = Files.readAllLines(HOME.resolve(".mvn/maven.config"));
    assertTrue(told.contains(verification + "=true"), told.toString());
    assertTrue(told.contains(verification + ".failIfMissing=true"), told.toString());
    assertEquals(6, told.size(), told.toString());
  }

  @Test
  void thereAreNoSubmodules() {
    assertFalse(Files.exists(HOME.resolve(".gitmodules")));
  }

  @Test
  void gitChangesNoFileByAFilter() throws IOException {
    String attributes = Files.readString(HOME.resolve(".gitattributes"));
    assertEquals(List.of(), RepositoryPolicy.attributeViolations(attributes));
  }

  @Test
  void allCodeHasItsPlaceInTheListOfOwners() throws IOException {
    String owners = Files.readString(HOME.resolve(".github/CODEOWNERS"));
    assertEquals(List.of(), RepositoryPolicy.ownerViolations(owners));
  }

  @Test
  void noFileIsALink() throws IOException {
    var links = new ArrayList<Path>();
    Files.walkFileTree(
        HOME,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
              links.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertEquals(List.of(), links);
  }
}
