package akkord.cli;

import akkord.cli.Surroundings.Terminal;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where the program starts. */
public final class Main {

  private static final int SECONDS_TO_CLEAR_UP = 5;

  private Main() {}

  /**
   * Runs one command and ends the program with its exit code. An interrupt from outside lets the
   * command clear up first.
   */
  public static void main(String[] arguments) {
    var command = Thread.currentThread();
    var finished = new CompletableFuture<ExitCode>();
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> say(failure));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(command, finished)));
    var code = ExitCode.MACHINE_FAILED;
    try {
      code = new Program(surroundings()).run(arguments);
    } catch (RuntimeException | Error noProgram) {
      say(noProgram);
    }
    finished.complete(code);
    System.exit(code.value());
  }

  /**
   * Says in one line what went wrong where not even the program can be relied on: parts of it can't
   * be loaded, say.
   */
  private static void say(Throwable failure) {
    System.err.println("akkord: the program can't run here: " + failure);
  }

  /** Ends the program as the interrupted command does, or for it where it takes too long. */
  private static void interrupt(Thread command, CompletableFuture<ExitCode> finished) {
    if (finished.isDone()) {
      return;
    }
    command.interrupt();
    var code = ExitCode.MACHINE_FAILED;
    try {
      code = finished.get(SECONDS_TO_CLEAR_UP, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException stuck) {
      System.err.println("akkord: interrupted");
    } catch (InterruptedException twice) {
      command.interrupt();
    }
    Runtime.getRuntime().halt(code.value());
  }

  private static Surroundings surroundings() {
    var workingFolder = Path.of("").toAbsolutePath();
    var home = Objects.requireNonNullElse(System.getProperty("akkord.home"), "");
    var console = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
    var typed = console.map(java.io.Console::charset).orElse(StandardCharsets.UTF_8);
    return new Surroundings(
        workingFolder,
        workingFolder.resolve(home),
        System.getenv(),
        Clock.systemUTC(),
        new BufferedReader(new InputStreamReader(System.in, typed)),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        console.isPresent() && isErrorShown() ? Terminal.ATTACHED : Terminal.NONE);
  }

  /** Java knows of the other streams only; the launcher tells of this one. */
  private static boolean isErrorShown() {
    return !"no".equals(System.getProperty("akkord.terminal"));
  }

  private static LogStream stream(FileDescriptor descriptor) {
    return new LogStream(new FileOutputStream(descriptor));
  }
}
