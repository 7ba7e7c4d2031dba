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
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
      return told(runCommand(wording, arguments), wording);
    } catch (RuntimeException | Error thrown) {
      var reason = Collapse.reason(thrown);
      return reason.isPresent()
          ? fail(wording, ExitCode.MACHINE_FAILED, "%s", reason.get())
          : fail(
              wording,
              ExitCode.BUG,
              "this is a bug of Akkord: please report it with %s",
              log(thrown));
    }
  }

  /**
   * How a command ended, in view of what became of its words: of a list that is cut short nobody
   * can say whether it has errors, nor of one that was made while somebody stopped the program.
   */
  private ExitCode told(ExitCode code, Wording wording) {
    if (Thread.interrupted() && code == ExitCode.CONTENT_HAS_ERRORS) {
      return fail(wording, ExitCode.MACHINE_FAILED, "interrupted");
    }
    boolean isList = code == ExitCode.DONE || code == ExitCode.CONTENT_HAS_ERRORS;
    var unwritten = surroundings.out().failure().or(() -> surroundings.err().failure());
    return isList && unwritten.isPresent()
        ? fail(
            wording,
            ExitCode.MACHINE_FAILED,
            "what there is to say can't be written: %s",
            String.valueOf(unwritten.get().getMessage()))
        : code;
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
      if (!canNameFiles()) {
        return noNames(wording);
      }
      String usage = wrong.getCommandLine().getCommandSpec().qualifiedName();
      return fail(wording, ExitCode.WRONG_USAGE, "%s; see %s --help", reason(wrong), usage);
    }
  }

  /**
   * Whether files can be named with any letters; Java takes the encoding of names from the locale,
   * and can't be told another.
   */
  private static boolean canNameFiles() {
    try {
      return !Path.of("\u00FC\u8A9E").toString().isEmpty();
    } catch (InvalidPathException outsideOfTheLocale) {
      return false;
    }
  }

  private ExitCode noNames(Wording wording) {
    return fail(
        wording,
        ExitCode.MACHINE_FAILED,
        "this locale can't name files with umlauts; set LC_ALL=C.UTF-8, or another in UTF-8");
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
    if (!canNameFiles()) {
      return noNames(wording);
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
          Collapse.reason(failed).orElse(failed.reason()));
    } catch (InterruptedException | ClosedByInterruptException interrupted) {
      return fail(wording, ExitCode.MACHINE_FAILED, "interrupted");
    } catch (IOException | UncheckedIOException failed) {
      return fail(
          wording,
          ExitCode.MACHINE_FAILED,
          "the disk failed: %s",
          String.valueOf(failed.getMessage()));
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
