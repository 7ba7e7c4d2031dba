package akkord.cli;

import akkord.diagnostic.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code help}: lists all commands, or says what one of them takes. */
final class HelpCommand {

  static final String DESCRIPTION = "Lists the commands, or says what one of them takes.";

  private final CommandSpec program;
  private final Arguments arguments;
  private final Console console;

  HelpCommand(CommandSpec program, Arguments arguments, Console console) {
    this.program = program;
    this.arguments = arguments;
    this.console = console;
  }

  /** What the command takes. */
  static CommandSpec spec(CommandSpec command, Iterable<String> names) {
    return command
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("COMMAND")
                .descriptionKey("COMMAND")
                .arity("0..1")
                .type(String.class)
                .completionCandidates(names)
                .description("The command; all of them by default.")
                .build())
        .addOption(Options.lang());
  }

  ExitCode run() throws UsageException {
    var name = arguments.positionals().stream().findFirst();
    var commands = program.subcommands();
    if (name.isPresent() && !commands.containsKey(name.get())) {
      throw new UsageException(
          "there is no command '%s'%s",
          name.get(), Nearest.suggestion(name.get(), commands.keySet()));
    }
    var wanted = name.map(commands::get).orElseGet(program::commandLine);
    console.printResult(wanted.getUsageMessage());
    return ExitCode.DONE;
  }
}
