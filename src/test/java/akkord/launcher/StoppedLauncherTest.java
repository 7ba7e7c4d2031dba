package akkord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A launcher that somebody stops while it makes something, and one whose Java can't start. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "akkord.cmd takes the script's place there")
class StoppedLauncherTest {
  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void prepare() throws IOException {
    sandbox = new Sandbox(folder.toRealPath());
    sandbox.jdk("jdks/jdk", "25");
  }

  @Test
  void endsItsMavenAndLeavesNoLock() throws Exception {
    sandbox.endless("mvn");
    assertEndsWithTheLauncher("build");
    sandbox.maven();
    assertEquals(0, sandbox.run("build").exit());
  }

  @Test
  void endsTheMavenOfTheTests() throws Exception {
    sandbox.npm();
    sandbox.tool("chromium");
    sandbox.endless("mvn");
    assertEndsWithTheLauncher("test");
  }

  @Test
  void endsItsNpm() throws Exception {
    sandbox.maven();
    sandbox.tool("node");
    sandbox.endless("npm");
    assertEndsWithTheLauncher("build");
  }

  private void assertEndsWithTheLauncher(String command) throws Exception {
    var launcher = sandbox.start(sandbox.launcher().toString(), command);
    long program = sandbox.awaitEndless(launcher);
    signal("TERM", launcher.pid());
    var outcome = sandbox.finish(launcher);
    assertEquals(3, outcome.exit(), outcome.errors());
    assertTrue(outcome.errors().endsWith("akkord: interrupted\n"), outcome.errors());
    assertFalse(ProcessHandle.of(program).map(ProcessHandle::isAlive).orElse(false));
    assertFalse(Files.exists(sandbox.lock()));
  }

  @Test
  void waitsForTheMavenOfALauncherThatWasKilled() throws Exception {
    sandbox.endless("mvn");
    var killed = sandbox.start(sandbox.launcher().toString(), "build");
    long maven = sandbox.awaitEndless(killed);
    killed.destroyForcibly().waitFor();
    sandbox.maven();
    var next = sandbox.start(sandbox.launcher().toString(), "build");
    sandbox.awaitError(next, "waiting for another build");
    assertEquals(0, sandbox.mavenCalls().size());
    signal("KILL", maven);
    assertEquals(0, sandbox.finish(next).exit());
    assertEquals(1, sandbox.mavenCalls().size());
  }

  @Test
  void saysThatJavaDoesNotStart() throws Exception {
    sandbox.maven();
    sandbox.set("EXIT", Path.of("1"));
    sandbox.set("AKKORD_JAVA_OPTS", Path.of("-Xmx9000t"));
    var outcome = sandbox.run("check");
    assertEquals(3, outcome.exit());
    assertTrue(
        outcome.errors().contains("Java does not start with AKKORD_JAVA_OPTS=-Xmx9000t"),
        outcome.errors());
  }

  private static void signal(String name, long process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor();
  }
}
