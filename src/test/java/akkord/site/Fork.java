package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The packaged program in a process of its own.
 *
 * @param workspace where it runs
 * @param options the virtual machine's options
 */
record Fork(Workspace workspace, List<String> options) {

  Process start(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-Dakkord.home=" + workspace.folder());
    command.add("-jar");
    command.add(Objects.requireNonNull(System.getProperty("akkord.jar"), "akkord.jar"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(workspace.folder().toFile())
        .redirectErrorStream(true)
        .start();
  }

  /** Runs a command to its end; what it said is told if it fails. */
  void run(String... arguments) throws IOException, InterruptedException {
    var process = start(arguments);
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("exit " + process.exitValue() + "\n" + said);
    }
  }
}
