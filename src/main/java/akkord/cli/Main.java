package akkord.cli;

import akkord.cli.Surroundings.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
    var finished = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(command, finished)));
    var code = new Program(surroundings()).run(arguments);
    finished.countDown();
    System.exit(code.value());
  }

  private static void interrupt(Thread command, CountDownLatch finished) {
    if (finished.getCount() == 0) {
      return;
    }
    command.interrupt();
    try {
      if (!finished.await(SECONDS_TO_CLEAR_UP, TimeUnit.SECONDS)) {
        System.err.println("akkord: interrupted");
      }
    } catch (InterruptedException twice) {
      command.interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.MACHINE_FAILED.value());
  }

  private static Surroundings surroundings() {
    var workingFolder = Path.of("").toAbsolutePath();
    var home = Objects.requireNonNullElse(System.getProperty("akkord.home"), "");
    return new Surroundings(
        workingFolder,
        workingFolder.resolve(home),
        System.getenv(),
        Clock.systemUTC(),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent()
            ? Terminal.ATTACHED
            : Terminal.NONE);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
