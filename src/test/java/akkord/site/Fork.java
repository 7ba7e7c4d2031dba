package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The packaged program in a process of its own.
 *
 * @param workspace where it runs
 * @param options the virtual machine's options
 * @param environment variables that are set for it
 * @param starter what starts the command that follows it, if not we ourselves
 */
record Fork(
    Workspace workspace,
    List<String> options,
    Map<String, String> environment,
    List<String> starter) {

  Fork(Workspace workspace, List<String> options) {
    this(workspace, options, Map.of(), List.of());
  }

  Process start(String... arguments) throws IOException {
    return builder(arguments).start();
  }

  /** What starts a command, for more to be said of how. */
  ProcessBuilder builder(String... arguments) {
    var command = new ArrayList<String>(starter);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-Dakkord.home=" + workspace.folder());
    command.add("-jar");
    command.add(Objects.requireNonNull(System.getProperty("akkord.jar"), "akkord.jar"));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .directory(workspace.folder().toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder;
  }

  /** Runs a command to its end; what it said is told if it fails. */
  void run(String... arguments) throws IOException, InterruptedException {
    said(0, arguments);
  }

  /** What a command says, which is to end with this code. */
  String said(int code, String... arguments) throws IOException, InterruptedException {
    var process = start(arguments);
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != code) {
      throw new IllegalStateException("exit " + process.exitValue() + "\n" + said);
    }
    return said;
  }
}
