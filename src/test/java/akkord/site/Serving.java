package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.cli.ExitCode;
import akkord.cli.Program;
import akkord.cli.Surroundings;
import akkord.cli.Surroundings.Terminal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The command {@code serve} as it runs in a workspace, until it is closed as by Ctrl-C. */
public final class Serving implements AutoCloseable {

  private static final int SECONDS = 30;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final FutureTask<ExitCode> command;
  private final Thread thread;

  private Serving(Workspace workspace, String... options) {
    var surroundings = surroundings(workspace);
    command = new FutureTask<>(() -> new Program(surroundings).run(arguments(options)));
    thread = Thread.ofPlatform().start(command);
  }

  /** Starts the server of a workspace's site at any free port. */
  public static Serving start(Workspace workspace, String... options) {
    return new Serving(workspace, options);
  }

  private Surroundings surroundings(Workspace workspace) {
    return new Surroundings(
        workspace.folder(),
        workspace.folder(),
        Map.of(),
        Workspace.CLOCK,
        new BufferedReader(Reader.nullReader()),
        new PrintStream(said, true, UTF_8),
        new PrintStream(said, true, UTF_8),
        Terminal.NONE);
  }

  private static String[] arguments(String... options) {
    var arguments = new String[options.length + 3];
    arguments[0] = "serve";
    arguments[1] = "--port";
    arguments[2] = "0";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return arguments;
  }

  /** Where the site is served, once the command has said so. */
  public URI address() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < end && !command.isDone()) {
      var address = ADDRESS.matcher(said.toString(UTF_8));
      if (address.find()) {
        return URI.create(address.group());
      }
      Thread.sleep(1);
    }
    throw new AssertionError("no address was said: " + said.toString(UTF_8));
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      assertEquals(ExitCode.DONE, command.get(SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException | TimeoutException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
