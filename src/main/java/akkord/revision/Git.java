package akkord.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Runs the program git in a folder.
 *
 * @param program the program
 * @param folder where it runs
 */
record Git(Path program, Path folder) {

  /** Long enough for the files of ten thousand entries on a slow disk. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Messages in English; no questions, no locks, no downloads; paths are no patterns. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          "LC_ALL", "C",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_LITERAL_PATHSPECS", "1");

  /** What a hook of a repository hands on to the programs that it starts. */
  private static final Set<String> OF_ANOTHER_REPOSITORY =
      Set.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

  /** How git answered. */
  static final class Answer {
    private final int exit;
    private final byte[] out;
    private final String complaint;

    private Answer(int exit, byte[] out, String complaint) {
      this.exit = exit;
      this.out = out;
      this.complaint = complaint;
    }

    boolean isGood() {
      return exit == 0;
    }

    /** What it printed; not to be changed. */
    byte[] out() {
      return out;
    }

    /** What it printed, as a text without the line feed at its end. */
    String text() {
      return new String(out, UTF_8).stripTrailing();
    }

    /** What it said besides. */
    String complaint() {
      return complaint;
    }

    /** The first line of its complaint, without the word that opens it. */
    String reason() {
      return complaint.lines().findFirst().orElse("it did not say why").replace("fatal: ", "");
    }
  }

  /** Runs a command of git without input. */
  Answer run(String... arguments) throws RevisionException, InterruptedException {
    return run(new byte[0], arguments);
  }

  /** Runs a command of git. */
  Answer run(byte[] input, String... arguments) throws RevisionException, InterruptedException {
    var process = start(arguments);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return talk(process, input, threads);
    }
  }

  private static Answer talk(Process process, byte[] input, ExecutorService threads)
      throws RevisionException, InterruptedException {
    try {
      var out = threads.submit(() -> process.getInputStream().readAllBytes());
      var complaint = threads.submit(() -> process.getErrorStream().readAllBytes());
      var sent = threads.submit(() -> send(process, input));
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new RevisionException("git was not done after %s minutes", PATIENCE.toMinutes());
      }
      result(sent);
      return new Answer(process.exitValue(), result(out), new String(result(complaint), UTF_8));
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(String... arguments) throws RevisionException {
    var command = new ArrayList<>(List.of(program.toString(), "--no-pager"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(OF_ANOTHER_REPOSITORY);
    builder.environment().putAll(VARIABLES);
    try {
      return builder.start();
    } catch (IOException failed) {
      throw new RevisionException(
          "git could not be started: %s", String.valueOf(failed.getMessage()));
    }
  }

  /** A program that ends before it has read its input has said enough by its exit code. */
  private static boolean send(Process process, byte[] input) {
    try (var stream = process.getOutputStream()) {
      stream.write(input);
      return true;
    } catch (IOException endedBefore) {
      return false;
    }
  }

  private static <T> T result(Future<T> task) throws RevisionException, InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      throw new RevisionException(
          "the talk with git broke off: %s", String.valueOf(failed.getCause()));
    }
  }
}
