package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program as a process among others: what it was promised is missing, somebody stops it, or
 * another build is at work. It says in one line what is wrong, and the published site stands.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals and limits are those of Unix")
class ProcessFaultsIT {

  private static final String[] BUILD = {"build", "--today", OwnContentTest.REVIEWED};
  private static final String[] REBUILD = {
    "build", "--today", OwnContentTest.REVIEWED, "--base-url", "https://other.example/"
  };
  private static final String[] CHECK = {"check", "--today", OwnContentTest.REVIEWED};
  private static final String[] LIST = {
    "check", "--today", OwnContentTest.REVIEWED, "--format", "json"
  };

  /** How a build begins that has the lock; the rest differs. */
  private static final String STAGING = "site-out.new-";

  /** A busy machine may let it come to its end before it is stopped. */
  private static final int TRIES = 3;

  @TempDir static Path folder;

  private static Workspace workspace;
  private static SortedMap<String, String> site;

  @BeforeAll
  static void publish() throws IOException {
    workspace = new Workspace(folder);
    new OtherSubject(12).writeTo(workspace);
    String settings = workspace.read("content/site.yaml");
    workspace.write("content/site.yaml", settings + "outputs: [permalinks]\n");
    var run = workspace.run(BUILD);
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    site = workspace.site().hashes();
  }

  /**
   * What a process can lack.
   *
   * @param id what it is called in lists of such faults
   * @param script how a shell brings it about
   * @param options the virtual machine's options
   * @param arguments the command
   * @param exit the exit code
   * @param said what is said, a regular expression
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Lack(
      String id, String script, List<String> options, String[] arguments, int exit, String said) {

    @Override
    public String toString() {
      return id;
    }
  }

  private static Lack lack(String id, String script, String[] arguments, int exit, String said) {
    return new Lack(id, script, List.of(), arguments, exit, said);
  }

  private static Lack small(String id, String option, String[] arguments, int exit, String said) {
    return new Lack(id, "exec \"$@\"", List.of(option), arguments, exit, said);
  }

  static Stream<Lack> lacks() {
    String unsaid = "akkord: what there is to say can't be written: .*\n";
    String summary = "checked: .*\n";
    return Stream.of(
        lack("stdout-full", "exec \"$@\" >/dev/full", LIST, 3, summary + unsaid),
        lack("stdout-closed", "exec \"$@\" >&-", LIST, 3, summary + unsaid),
        lack("stderr-full", "exec \"$@\" 2>/dev/full", CHECK, 3, ""),
        lack("reader-gone", "{ \"$@\"; echo $? >&2; } | true", LIST, 0, summary + "0\n"),
        lack("all-closed", "exec \"$@\" <&- >&- 2>&-", BUILD, 3, ""),
        lack(
            "stdin-closed", "exec \"$@\" <&-", BUILD, 0, "(?s).*\nnothing changed in site-out: .*"),
        lack("locale", "LC_ALL=C exec \"$@\"", CHECK, 3, "akkord: this locale can't .*\n"),
        lack("few-files", "ulimit -n 20; exec \"$@\"", CHECK, 3, "akkord: [^\n]*\n"),
        lack("small-files", "ulimit -f 4; exec \"$@\"", REBUILD, 3, "akkord: cannot write .*\n"),
        small("oom-heap", "-Xmx6m", REBUILD, 3, "akkord: out of memory; .*\n"),
        small("stack-small", "-Xss256k", CHECK, 0, summary));
  }

  @ParameterizedTest
  @MethodSource("lacks")
  void saysWhatItLacks(Lack lack) throws IOException, InterruptedException {
    var ended = new Shell(workspace).start(lack.script(), lack.options(), lack.arguments()).await();
    assertEquals(lack.exit(), ended.exit(), ended.said());
    assertTrue(ended.said().matches(lack.said()), ended.said());
    assertEquals(site, workspace.site().hashes());
  }

  /**
   * A terminal that is closed sends the first, Ctrl-C the second, and {@code kill} the last, which
   * may also come while the program clears up; whoever runs the tests may have it ignore the
   * others.
   */
  @ParameterizedTest
  @ValueSource(strings = {"HUP TERM", "INT TERM", "TERM"})
  void whoeverStopsItFindsNothingHalf(String signals) throws IOException, InterruptedException {
    var build = startedBuild();
    build.signal(signals.split(" ", -1));
    build.signal("CONT");
    var ended = build.await();
    assertEquals(3, ended.exit(), ended.said());
    assertEquals("akkord: interrupted\n", ended.said());
    assertEquals(List.of(), staging());
    assertEquals(site, workspace.site().hashes());
  }

  @Test
  void twoBuildsDoNotMix() throws IOException, InterruptedException {
    var first = startedBuild();
    var second = workspace.run(BUILD[0], "--clean", BUILD[1], BUILD[2]);
    assertEquals(ExitCode.MACHINE_FAILED, second.exit());
    assertEquals("akkord: another build works on site-out\n", second.err());
    first.signal("CONT");
    assertEquals(0, first.await().exit());
    publishAgain();
  }

  @Test
  void theLockOfABuildThatWasKilledIsFree() throws IOException, InterruptedException {
    var killed = startedBuild();
    killed.signal("KILL");
    killed.await();
    assertEquals(1, staging().size());
    publishAgain();
  }

  @Test
  void buildsWhileTheSiteIsServed() throws IOException, InterruptedException {
    try (var serving = Serving.start(workspace)) {
      serving.address();
      publishAgain();
    }
  }

  private static void publishAgain() throws IOException {
    var run = workspace.run(BUILD[0], "--clean", BUILD[1], BUILD[2]);
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertEquals(site, workspace.site().hashes());
    assertEquals(List.of(), staging());
  }

  /** A build of another site that holds the lock, and has been stopped in the middle. */
  private static Shell.Running startedBuild() throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      var build = new Shell(workspace).start("exec \"$@\"", List.of(), REBUILD);
      while (staging().isEmpty() && build.process().isAlive()) {
        Thread.sleep(5);
      }
      build.signal("STOP");
      if (staging().size() == 1) {
        return build;
      }
      build.signal("KILL");
      build.await();
      publishAgain();
    }
    return fail("it came to its end too early");
  }

  private static List<String> staging() throws IOException {
    try (var files = Files.list(workspace.folder())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith(STAGING))
          .toList();
    }
  }
}
