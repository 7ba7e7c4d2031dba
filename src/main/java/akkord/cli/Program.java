package akkord.cli;

import akkord.output.OutputException;
import akkord.output.TextFile;
import akkord.report.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that was asked for, runs it and turns whatever happens into an exit code. */
public final class Program {

  private final Surroundings surroundings;

  public Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The generator's version. */
  static String version() {
    return Objects.requireNonNullElse(
        Program.class.getPackage().getImplementationVersion(), "unreleased");
  }

  /** Runs a command; never throws. */
  public ExitCode run(String... arguments) {
    try {
      return runCommand(arguments);
    } catch (OutOfMemoryError noMemory) {
      return fail(
          ExitCode.MACHINE_FAILED,
          "out of memory; give it more, for example AKKORD_JAVA_OPTS=-Xmx4g");
    } catch (RuntimeException | Error bug) {
      return fail(ExitCode.BUG, "this is a bug of Akkord: please report it with " + log(bug));
    }
  }

  private ExitCode runCommand(String... arguments) {
    var commandLine = new CommandLine(Commands.all(version()));
    commandLine.registerConverter(FormatName.class, FormatName::of);
    commandLine.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    try {
      var parsed = commandLine.parseArgs(arguments);
      if (CommandLine.printHelpIfRequested(parsed)) {
        return ExitCode.DONE;
      }
      return dispatch(parsed);
    } catch (ParameterException wrong) {
      String usage = wrong.getCommandLine().getCommandSpec().qualifiedName();
      return fail(
          ExitCode.WRONG_USAGE,
          wrong.getMessage() + suggestion(wrong) + "; see " + usage + " --help");
    }
  }

  private static String suggestion(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return "; did you mean '" + unmatched.getSuggestions().getFirst() + "'?";
    }
    return "";
  }

  private ExitCode dispatch(ParseResult parsed) {
    if (!parsed.hasSubcommand()) {
      surroundings.err().print(parsed.commandSpec().commandLine().getUsageMessage());
      return ExitCode.WRONG_USAGE;
    }
    var command = parsed.subcommand();
    var arguments = new Arguments(command, surroundings);
    var console = new Console(surroundings, arguments);
    try {
      return switch (command.commandSpec().name()) {
        case Commands.BUILD -> new BuildCommand(surroundings, arguments, console).build();
        case Commands.CHECK -> new BuildCommand(surroundings, arguments, console).check();
        case Commands.LINKS -> new LinksCommand(arguments, console).run();
        case Commands.TRANSLATIONS ->
            new TranslationsCommand(surroundings, arguments, console).run();
        case Commands.COMPLETION -> printCompletion(parsed);
        case String other -> throw new IllegalStateException("no command " + other);
      };
    } catch (UsageException wrong) {
      return fail(ExitCode.WRONG_USAGE, wrong.getMessage());
    } catch (OutputException failed) {
      return fail(
          switch (failed.kind()) {
            case REFUSED -> ExitCode.WRONG_USAGE;
            case BUSY, MACHINE -> ExitCode.MACHINE_FAILED;
          },
          failed.getMessage());
    } catch (IOException | UncheckedIOException failed) {
      return fail(ExitCode.MACHINE_FAILED, "the disk failed: " + failed.getMessage());
    } catch (InterruptedException interrupted) {
      return fail(ExitCode.MACHINE_FAILED, "interrupted");
    }
  }

  private ExitCode printCompletion(ParseResult parsed) {
    surroundings.out().print(AutoComplete.bash("akkord", parsed.commandSpec().commandLine()));
    return ExitCode.DONE;
  }

  private ExitCode fail(ExitCode code, @Nullable String message) {
    surroundings
        .err()
        .println("akkord: " + Printable.of(Objects.requireNonNullElse(message, "failed")));
    return code;
  }

  /** Writes a bug's trace to a file and says where. */
  private static String log(Throwable bug) {
    var trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    try {
      return TextFile.writeTemporary("akkord-bug-", trace.toString()).toString();
    } catch (IOException noLog) {
      return bug.toString();
    }
  }
}
