package akkord.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The world that a command sees; replaced in tests.
 *
 * @param workingFolder where the command runs, absolute
 * @param home the folder with Akkord's own {@code content/}, {@code static/} and {@code site-out/}
 * @param variables the environment variables
 * @param clock the time of day
 * @param in what a person types, where one is asked
 * @param out where results are printed
 * @param err where findings and progress are printed
 * @param terminal whether a person reads {@code err} as it is printed, and can answer
 */
public record Surroundings(
    Path workingFolder,
    Path home,
    Map<String, String> variables,
    Clock clock,
    BufferedReader in,
    LogStream out,
    LogStream err,
    Terminal terminal) {

  /** Whether a person reads the output as it is printed. */
  public enum Terminal {
    ATTACHED,
    NONE
  }

  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /** The same with any streams. */
  public Surroundings(
      Path workingFolder,
      Path home,
      Map<String, String> variables,
      Clock clock,
      BufferedReader in,
      PrintStream out,
      PrintStream err,
      Terminal terminal) {
    this(
        workingFolder,
        home,
        variables,
        clock,
        in,
        new LogStream(out),
        new LogStream(err),
        terminal);
  }

  /**
   * The ISO 639 code of the language that the environment names, by the rules of POSIX; the
   * launcher, which needs a locale of its own, hands on the user's as {@code AKKORD_LANG}.
   */
  String language() {
    String locale =
        Stream.of("AKKORD_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> variables.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return locale.split("[_.@-]", 2)[0];
  }
}
