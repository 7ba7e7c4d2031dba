package akkord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where text is printed that a terminal shows or a log keeps, in UTF-8. Of whatever is printed, no
 * line is a command to whoever reads the log, but for those that are meant as such.
 */
public final class LogStream extends PrintStream {

  private final LineGuard guard;

  public LogStream(OutputStream out) {
    this(new LineGuard(out));
  }

  private LogStream(LineGuard guard) {
    super(guard, true, StandardCharsets.UTF_8);
    this.guard = guard;
  }

  /** Prints lines that are commands. */
  void printCommands(String lines) {
    flush();
    try {
      guard.pass(lines.getBytes(StandardCharsets.UTF_8));
    } catch (IOException remembered) {
      setError();
    }
  }

  /**
   * Why something that was printed did not get to where it was to go. That nobody wanted to read
   * more of it is no reason: the reader closes the pipe then, as {@code head} does.
   */
  Optional<IOException> failure() {
    flush();
    return guard.failure().filter(failure -> !isClosedPipe(failure));
  }

  /** By the words of the system, since Java tells no other way; all systems say pipe. */
  private static boolean isClosedPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
