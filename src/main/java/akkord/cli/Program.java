package akkord.cli;

import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import akkord.diagnostic.Sentence;
import akkord.diagnostic.Wording;
import akkord.output.OutputException;
import akkord.output.TextFile;
import akkord.report.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  /**
   * The language in which people are spoken to whatever is wrong with the arguments: the one that
   * they ask for, if messages are translated into it, else that of the surroundings.
   */
  private Wording wording(List<String> arguments) {
    int option = arguments.indexOf(Options.LANG);
    var separate = arguments.stream().skip(option + 1L).limit(option < 0 ? 0 : 1);
    var joined =
        arguments.stream()
            .filter(argument -> argument.startsWith(Options.LANG + "="))
            .map(argument -> argument.substring(Options.LANG.length() + 1));
    return Stream.of(joined, separate, Stream.of(surroundings.language()))
        .flatMap(languages -> languages)
        .flatMap(language -> Wording.find(language).stream())
        .findFirst()
        .orElse(Wording.ENGLISH);
  }

  /** The generator's version. */
  static String version() {
    return Objects.requireNonNullElse(
        Program.class.getPackage().getImplementationVersion(), "unreleased");
  }

  /** Runs a command; never throws. */
  public ExitCode run(String... arguments) {
    var wording = wording(List.of(arguments));
    try {
      return runCommand(wording, arguments);
    } catch (OutOfMemoryError noMemory) {
      return fail(
          wording,
          ExitCode.MACHINE_FAILED,
          "out of memory; give it more, for example AKKORD_JAVA_OPTS=-Xmx4g");
    } catch (RuntimeException | Error bug) {
      return fail(
          wording, ExitCode.BUG, "this is a bug of Akkord: please report it with %s", log(bug));
    }
  }

  private ExitCode runCommand(Wording wording, String... arguments) {
    var commandLine = new CommandLine(Commands.all(version()));
    if (!wording.equals(Wording.ENGLISH)) {
      commandLine.setResourceBundle(new HelpTexts(commandLine, wording));
    }
    commandLine.registerConverter(FormatName.class, FormatName::of);
    commandLine.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    try {
      var parsed = commandLine.parseArgs(arguments);
      if (CommandLine.printHelpIfRequested(parsed)) {
        return ExitCode.DONE;
      }
      return dispatch(parsed, wording);
    } catch (ParameterException wrong) {
      String usage = wrong.getCommandLine().getCommandSpec().qualifiedName();
      return fail(wording, ExitCode.WRONG_USAGE, "%s; see %s --help", reason(wrong), usage);
    }
  }

  /** What is wrong, where that can be said better than in picocli's own words. */
  private static Message reason(ParameterException wrong) {
    var command = wrong.getCommandLine().getCommandSpec();
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return Message.of("%s", String.valueOf(wrong.getMessage()));
    }
    String word = unmatched.getUnmatched().getFirst();
    if (unmatched.isUnknownOption()) {
      var options = command.optionsMap().keySet();
      return Message.of("there is no option '%s'%s", word, Nearest.suggestion(word, options));
    }
    var commands = command.subcommands().keySet();
    return commands.isEmpty()
        ? Message.of("'%s' is too much", word)
        : Message.of("there is no command '%s'%s", word, Nearest.suggestion(word, commands));
  }

  private ExitCode dispatch(ParseResult parsed, Wording wording) {
    if (!parsed.hasSubcommand()) {
      surroundings.err().print(parsed.commandSpec().commandLine().getUsageMessage());
      return ExitCode.WRONG_USAGE;
    }
    var arguments = new Arguments(parsed.subcommand(), surroundings);
    var console = new Console(surroundings, arguments);
    try {
      arguments.checkLanguage();
      return run(parsed, arguments, console);
    } catch (UsageException wrong) {
      return fail(wording, ExitCode.WRONG_USAGE, "%s", wrong.reason());
    } catch (OutputException failed) {
      return fail(
          wording,
          switch (failed.kind()) {
            case REFUSED -> ExitCode.WRONG_USAGE;
            case BUSY, MACHINE -> ExitCode.MACHINE_FAILED;
          },
          "%s",
          failed.reason());
    } catch (IOException | UncheckedIOException failed) {
      return fail(
          wording,
          ExitCode.MACHINE_FAILED,
          "the disk failed: %s",
          String.valueOf(failed.getMessage()));
    } catch (InterruptedException interrupted) {
      return fail(wording, ExitCode.MACHINE_FAILED, "interrupted");
    }
  }

  private ExitCode run(ParseResult parsed, Arguments arguments, Console console)
      throws UsageException, OutputException, IOException, InterruptedException {
    return switch (arguments.command()) {
      case Commands.BUILD -> new BuildCommand(surroundings, arguments, console).build();
      case Commands.CHECK -> new BuildCommand(surroundings, arguments, console).check();
      case Commands.SERVE -> new ServeCommand(surroundings, arguments, console).run();
      case Commands.LINKS -> new LinksCommand(surroundings, arguments, console).run();
      case Commands.TRANSLATIONS -> new TranslationsCommand(surroundings, arguments, console).run();
      case Commands.NEW -> new NewCommand(surroundings, arguments, console).run();
      case Commands.SCHEMA -> new SchemaCommand(arguments, console).run();
      case Commands.DIFF -> new DiffCommand(surroundings, arguments, console).run();
      case Commands.COMPLETION ->
          new CompletionCommand(parsed.commandSpec(), arguments, console).run();
      case Commands.HELP -> new HelpCommand(parsed.commandSpec(), arguments, console).run();
      case String other -> throw new IllegalStateException("no command " + other);
    };
  }

  private ExitCode fail(
      Wording wording, ExitCode code, @Sentence String pattern, Object... arguments) {
    surroundings
        .err()
        .println("akkord: " + Printable.of(wording.of(Message.of(pattern, arguments))));
    return code;
  }

  /** Writes a bug's trace to a file and says where. */
  static String log(Throwable bug) {
    var trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    try {
      return TextFile.writeTemporary("akkord-bug-", trace.toString()).toString();
    } catch (IOException noLog) {
      return bug.toString();
    }
  }
}
