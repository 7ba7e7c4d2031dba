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

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    var code = new Program(surroundings()).run(arguments);
    System.exit(code.value());
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
