package akkord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The cache with which a JDK starts the program faster: when it is made, and when it is used. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "akkord.cmd takes the script's place there")
class QuickStartTest {
  @TempDir Path folder;
  private Sandbox sandbox;
  private Path jdk;

  @BeforeEach
  void prepare() throws IOException {
    sandbox = new Sandbox(folder.toRealPath());
    sandbox.maven();
    jdk = sandbox.jdk("jdks/jdk", "25.0.3");
  }

  private Path dist() {
    return sandbox.repository().resolve("target/dist");
  }

  /** The cache that the program was started with; empty where it was started without. */
  private static List<String> cache(Outcome outcome) {
    assertEquals(0, outcome.exit(), outcome.errors());
    return outcome.output().stream()
        .filter(argument -> argument.startsWith("-XX:AOTCache="))
        .map(argument -> argument.substring("-XX:AOTCache=".length()))
        .toList();
  }

  @Test
  void trainsTheProgramOnceAndStartsItWithWhatItLearned() throws Exception {
    var own = List.of(dist().resolve("akkord-25.0.3.aot").toString());
    assertEquals(own, cache(sandbox.run("check")));
    assertEquals(own, cache(sandbox.run("links")));
    assertEquals(List.of(jdk.toString()), sandbox.trained());
  }

  @Test
  void trainsAnewWhereAnArchiveIsNewer() throws Exception {
    sandbox.run("check");
    var later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(dist().resolve("akkord.jar"), later);
    assertEquals(List.of(), cache(sandbox.run("new")));
    sandbox.run("check");
    assertEquals(2, sandbox.trained().size());
  }

  @Test
  void trainsAnewWhereALibraryIsNewer() throws Exception {
    var library = Files.createDirectories(dist().resolve("lib")).resolve("library.jar");
    sandbox.run("new"); // makes the program
    Files.createDirectories(library.getParent());
    Files.createFile(library);
    sandbox.run("check");
    Files.setLastModifiedTime(library, FileTime.from(Instant.now().plusSeconds(60)));
    assertEquals(List.of(), cache(sandbox.run("new")));
    sandbox.run("check");
    assertEquals(2, sandbox.trained().size());
  }

  @Test
  void forgetsWhatItLearnedOfAnEarlierProgram() throws Exception {
    sandbox.run("check");
    sandbox.write("pom.xml", "<other/>");
    assertEquals(List.of(), cache(sandbox.run("new")));
  }

  @Test
  void eachVersionOfTheJdkIsTrainedByItself() throws Exception {
    sandbox.run("check");
    sandbox.set("JAVA_HOME", sandbox.jdk("chosen", "26"));
    var other = List.of(dist().resolve("akkord-26.aot").toString());
    assertEquals(other, cache(sandbox.run("check")));
  }

  @Test
  void startsWithoutWhereTrainingFailsAndDoesNotTryAgain() throws Exception {
    sandbox.set("UNTEACHABLE", Path.of("yes"));
    assertEquals(List.of(), cache(sandbox.run("check")));
    assertEquals(List.of(), cache(sandbox.run("check")));
    assertEquals(1, sandbox.trained().size());
  }

  @Test
  void startsWithoutWhereThereIsNothingToTrainWith() throws Exception {
    var tests = sandbox.repository().resolve("src/test");
    Files.move(tests, folder.resolve("elsewhere"));
    assertEquals(List.of(), cache(sandbox.run("check")));
  }

  @Test
  void doesNotWaitForALauncherThatBuilds() throws Exception {
    sandbox.run("new");
    Files.createDirectories(sandbox.lock());
    Files.writeString(sandbox.lock().resolve("owner"), ProcessHandle.current().pid() + "\n");
    assertEquals(List.of(), cache(sandbox.run("check")));
  }

  @Test
  void trainsAgainAfterALauncherThatWasKilled() throws Exception {
    sandbox.run("new");
    Files.createDirectories(sandbox.lock());
    var gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(sandbox.lock().resolve("owner"), gone.pid() + "\n");
    sandbox.run("check");
    assertEquals(1, sandbox.trained().size());
  }

  @Test
  void wordsOnlyNeedNoTraining() throws Exception {
    assertEquals(List.of(), cache(sandbox.run("--help")));
    assertEquals(List.of(), cache(sandbox.run("check", "--help")));
    assertEquals(List.of(), sandbox.trained());
  }

  @Test
  void aFewEntriesGetTheFirstCompilerAloneAndManyGetAll() throws Exception {
    for (int i = 0; i < 3001; i++) {
      Files.createDirectories(folder.resolve("many/agreements/a" + i));
    }
    var first = "-XX:TieredStopAtLevel=1";
    assertTrue(sandbox.run("check").output().contains(first));
    var many = folder.resolve("many").toString();
    assertFalse(sandbox.run("check", "--content", many).output().contains(first));
    assertFalse(sandbox.run("check", "--content=" + many).output().contains(first));
    Files.writeString(folder.resolve(".site.content"), "left by an earlier build");
    for (String out : List.of("--out=" + folder.resolve("site"), "--out=" + folder + "/site/")) {
      assertTrue(sandbox.run("build", "--content", many, out).output().contains(first), out);
    }
    var elsewhere = folder.resolve("elsewhere").toString();
    assertFalse(
        sandbox.run("build", "--content", many, "--out", elsewhere).output().contains(first));
  }
}
