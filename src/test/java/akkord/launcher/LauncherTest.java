package akkord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the launcher promises: the right JDK, Maven only where needed, and clear words otherwise.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "akkord.cmd takes the script's place there")
class LauncherTest {
  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void prepare() throws IOException {
    sandbox = new Sandbox(folder.toRealPath());
  }

  private String jdkOf(Outcome outcome) {
    assertEquals(0, outcome.exit(), outcome.errors());
    return outcome.output().getFirst();
  }

  @Test
  void prefersJavaHomeThenPathThenTheUsualFolders() throws Exception {
    sandbox.maven();
    Path usual = sandbox.jdk("jdks/jdk-27", "27");
    assertEquals(usual.toString(), jdkOf(sandbox.run()));
    Path onPath = sandbox.jdk("other/jdk-26", "26.0.1");
    sandbox.putOnPath(onPath.resolve("bin"));
    assertEquals(onPath.toString(), jdkOf(sandbox.run()));
    Path chosen = sandbox.jdk("chosen", "25");
    sandbox.set("JAVA_HOME", chosen);
    assertEquals(chosen.toString(), jdkOf(sandbox.run()));
  }

  @Test
  void passesOverJdksThatAreTooOld() throws Exception {
    sandbox.maven();
    sandbox.set("JAVA_HOME", sandbox.jdk("old", "17.0.15"));
    sandbox.putOnPath(sandbox.jdk("older", "1.8.0_402").resolve("bin"));
    sandbox.jdk("jdks/jdk-9", "9.0.4");
    Path wanted = sandbox.jdk("jdks/jdk-25", "25.0.3");
    assertEquals(wanted.toString(), jdkOf(sandbox.run()));
  }

  @Test
  void takesTheNewestOfTheUsualFolders() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/a", "25.0.9");
    Path newest = sandbox.jdk("jdks/b", "25.0.10");
    sandbox.jdk("jdks/c", "25");
    assertEquals(newest.toString(), jdkOf(sandbox.run()));
  }

  @Test
  void followsTheLinkOfJavaOnPath() throws Exception {
    sandbox.maven();
    Path jdk = sandbox.jdk("far/jdk-25", "25.0.1");
    sandbox.putOnPath(Files.createDirectories(folder.resolve("links")));
    Files.createSymbolicLink(folder.resolve("links/java"), Path.of("../far/jdk-25/bin/java"));
    assertEquals(jdk.toRealPath().toString(), jdkOf(sandbox.run()));
  }

  @Test
  void saysWhichJdkItWantsWhereItLookedAndHowToGetIt() throws Exception {
    sandbox.maven();
    Files.delete(sandbox.jdk("jdks/runtime-only", "25").resolve("bin/javac"));
    Outcome outcome = sandbox.run("build");
    assertEquals(3, outcome.exit());
    for (String part : List.of("no JDK 25", "JAVA_HOME", "PATH", "adoptium.net", "apt install")) {
      assertTrue(outcome.errors().contains(part), part);
    }
    assertEquals(List.of(), sandbox.mavenCalls());
  }

  @Test
  void saysHowToGetMavenWhenItIsNeeded() throws Exception {
    sandbox.jdk("jdks/jdk", "25");
    Outcome outcome = sandbox.run("build");
    assertEquals(3, outcome.exit());
    assertTrue(outcome.errors().contains("no mvn on PATH"), outcome.errors());
    assertTrue(outcome.errors().contains("apt install maven"), outcome.errors());
  }

  @Test
  void buildsOnceThenStartsWithoutMaven() throws Exception {
    sandbox.maven();
    Path jdk = sandbox.jdk("jdks/jdk", "25");
    Outcome first = sandbox.run("build", "--out", "two words");
    Outcome second = sandbox.run("build", "--out", "two words");
    assertEquals(1, sandbox.mavenCalls().size());
    assertTrue(sandbox.mavenCalls().getFirst().startsWith(jdk + "|"), "Maven's JDK");
    assertTrue(first.errors().contains("building the program"), first.errors());
    assertEquals(first.output(), second.output());
    assertEquals(
        List.of("build", "--out", "two words"),
        second.output().subList(second.output().size() - 3, second.output().size()));
  }

  @Test
  void buildsAgainWhenASourceIsChangedAddedOrRemoved() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
    sandbox.run();
    sandbox.write("templates/page.jte", "<i>");
    sandbox.run();
    Path added = sandbox.write("src/main/java/b/B.java", "class B {}");
    sandbox.run();
    Files.delete(added);
    sandbox.run();
    sandbox.write("pom.xml", "<project></project>");
    sandbox.run();
    assertEquals(5, sandbox.mavenCalls().size());
  }

  @Test
  void noticesAChangeThatKeepsTimeAndSize() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
    sandbox.run();
    Path source = sandbox.write("src/main/java/A.java", "class Z {}");
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    sandbox.run();
    assertEquals(2, sandbox.mavenCalls().size());
  }

  @Test
  void doesNotBuildForANewTimeOrForContent() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
    sandbox.run();
    sandbox.write("pom.xml", "<project/>");
    sandbox.write("content/site.yaml", "title: x");
    sandbox.run();
    assertEquals(1, sandbox.mavenCalls().size());
  }

  @Test
  void showsTheMessagesOfAFailedBuildAndTriesAgain() throws Exception {
    sandbox.brokenMaven();
    sandbox.jdk("jdks/jdk", "25");
    Outcome outcome = sandbox.run("build");
    assertEquals(3, outcome.exit());
    assertTrue(outcome.errors().contains("no space left"), outcome.errors());
    assertEquals(List.of(), outcome.output());
    assertFalse(Files.exists(sandbox.lock()), "the lock is gone");
    sandbox.run("build");
    assertEquals(2, sandbox.mavenCalls().size());
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
    Process one = sandbox.start(sandbox.launcher().toString(), "build");
    Process two = sandbox.start(sandbox.launcher().toString(), "build");
    assertEquals(0, sandbox.finish(one).exit());
    assertEquals(0, sandbox.finish(two).exit());
    assertEquals(1, sandbox.mavenCalls().size());
  }

  @Test
  void removesTheLockOfALauncherThatIsGone() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
    Process gone = sandbox.start("sh", "-c", "exit 0");
    gone.waitFor();
    Files.createDirectories(sandbox.lock());
    Files.writeString(sandbox.lock().resolve("owner"), gone.pid() + "\n");
    assertEquals(0, sandbox.run("build").exit());
    assertFalse(Files.exists(sandbox.lock()));
  }

  @Test
  void findsItsRepositoryThroughLinks() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
    Files.createSymbolicLink(folder.resolve("near"), sandbox.launcher());
    Path far = Files.createDirectories(folder.resolve("a/b")).resolve("far");
    Files.createSymbolicLink(far, Path.of("../../near"));
    Outcome outcome = sandbox.finish(sandbox.start(far.toString(), "check"));
    assertTrue(
        outcome.output().contains("-Dakkord.home=" + sandbox.repository()),
        outcome.output().toString());
  }

  @Test
  void handsOnTheExitCodeAndReadsFileNamesAsUtf8() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
    sandbox.set("EXIT", Path.of("1"));
    sandbox.set("LC_ALL", Path.of("C"));
    Outcome outcome = sandbox.run("check");
    assertEquals(1, outcome.exit());
    assertTrue(outcome.output().get(1).endsWith("UTF-8"), outcome.output().toString());
  }

  @Test
  void testRunsTheWholeProofWithTheBrowserItFound() throws Exception {
    sandbox.maven();
    Path jdk = sandbox.jdk("jdks/jdk", "25");
    Path chromium = sandbox.tool("chromium");
    Path node = sandbox.tool("node");
    sandbox.npm();
    assertEquals(0, sandbox.run("test").exit());
    String call = sandbox.mavenCalls().getFirst();
    assertTrue(call.startsWith(jdk + "|"), call);
    assertTrue(call.endsWith("verify"), call);
    assertTrue(call.contains("-Dchromium.path=" + chromium), call);
    assertTrue(call.contains("-Dnode.path=" + node), call);
    sandbox.run("build");
    assertEquals(1, sandbox.mavenCalls().size(), "what the tests built is used");
  }

  @Test
  void testNamesTheBrowsersItLookedFor() throws Exception {
    sandbox.maven();
    sandbox.jdk("jdks/jdk", "25");
    Outcome outcome = sandbox.run("test");
    assertEquals(3, outcome.exit());
    assertTrue(outcome.errors().contains("no Chromium"), outcome.errors());
  }

  static List<List<String>> shells() {
    return List.of(List.of("dash"), List.of("bash"), List.of("busybox", "sh"), List.of("sh"))
        .stream()
        .filter(shell -> Files.isExecutable(Path.of("/bin", shell.getFirst())))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void runsInEveryShellOfThisMachine(List<String> shell) throws Exception {
    sandbox.maven();
    Path jdk = sandbox.jdk("jdks/jdk", "25");
    Path program = Path.of("/bin", shell.getFirst());
    var command = new ArrayList<>(shell);
    command.set(0, program.toString());
    assertEquals(jdk.toString(), jdkOf(sandbox.runIn(command, "check")));
    sandbox.write("pom.xml", "<other/>");
    assertEquals(jdk.toString(), jdkOf(sandbox.runIn(command, "check")));
    assertEquals(2, sandbox.mavenCalls().size());
  }
}
