package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The packaged program, started by a shell that gives it a world of its own.
 *
 * @param workspace where it runs
 */
record Shell(Workspace workspace) {

  /**
   * How the program ended.
   *
   * @param exit its exit code
   * @param said all that it said
   */
  record Ended(int exit, String said) {}

  /** The program at work. */
  record Running(Process process, Path said) {

    Ended await() throws IOException, InterruptedException {
      return new Ended(process.waitFor(), new String(Files.readAllBytes(said), UTF_8));
    }

    /** Sends signals, by their names, one right after the other. */
    void signal(String... names) throws IOException, InterruptedException {
      for (String name : names) {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
      }
    }
  }

  /**
   * Starts a command of the program.
   *
   * @param script what the shell does, in which {@code "$@"} stands for the program
   * @param options the virtual machine's options
   */
  Running start(String script, List<String> options, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.add("-Dakkord.home=" + workspace.folder());
    command.add("-jar");
    command.add(Objects.requireNonNull(System.getProperty("akkord.jar"), "akkord.jar"));
    command.addAll(List.of(arguments));
    var said = Files.createTempFile(workspace.folder(), "said-", ".txt");
    var process =
        new ProcessBuilder(command)
            .directory(workspace.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    process.environment().put("LC_ALL", "C.UTF-8");
    return new Running(process.start(), said);
  }
}
