package akkord.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The world that a command sees; replaced in tests.
 *
 * @param workingFolder where the command runs, absolute
 * @param home the folder with Akkord's own {@code content/}, {@code static/} and {@code site-out/}
 * @param variables the environment variables
 * @param clock the time of day
 * @param out where results are printed
 * @param err where findings and progress are printed
 * @param terminal whether a person reads {@code err} as it is printed
 */
public record Surroundings(
    Path workingFolder,
    Path home,
    Map<String, String> variables,
    Clock clock,
    PrintStream out,
    PrintStream err,
    Terminal terminal) {

  /** Whether a person reads the output as it is printed. */
  public enum Terminal {
    ATTACHED,
    NONE
  }

  public Surroundings {
    variables = Map.copyOf(variables);
  }
}
