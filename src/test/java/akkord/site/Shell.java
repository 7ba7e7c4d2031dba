package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    var quick = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    quick.addAll(options);
    var starter = List.of("sh", "-c", script, "sh");
    var fork = new Fork(workspace, quick, Map.of("LC_ALL", "C.UTF-8"), starter);
    var said = Files.createTempFile(workspace.folder(), "said-", ".txt");
    var process = fork.builder(arguments).redirectOutput(said.toFile());
    return new Running(process.start(), said);
  }
}
