package akkord.cli;

import akkord.diagnostic.Nearest;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code completion}: prints a script by which a shell completes command lines. */
final class CompletionCommand {

  static final String DESCRIPTION = "Prints a completion script for bash, zsh or fish.";

  private static final String BASH = "bash";
  private static final String ZSH = "zsh";
  private static final String FISH = "fish";
  private static final List<String> SHELLS = List.of(BASH, ZSH, FISH);

  private final CommandSpec program;
  private final Arguments arguments;
  private final Console console;

  CompletionCommand(CommandSpec program, Arguments arguments, Console console) {
    this.program = program;
    this.arguments = arguments;
    this.console = console;
  }

  /** What the command takes. */
  static CommandSpec spec(CommandSpec command) {
    return command
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("SHELL")
                .descriptionKey("SHELL")
                .arity("0..1")
                .type(String.class)
                .completionCandidates(SHELLS)
                .description("The shell: ${COMPLETION-CANDIDATES}; bash by default.")
                .build())
        .addOption(Options.lang());
  }

  ExitCode run() throws UsageException {
    var shell = arguments.positionals().stream().findFirst().orElse(BASH);
    console.printResult(
        switch (shell) {
          // picocli's script prepares zsh for it by itself.
          case BASH, ZSH -> AutoComplete.bash(program.name(), program.commandLine());
          case FISH -> FishCompletion.of(program);
          default ->
              throw new UsageException(
                  "'%s' is none of %s%s",
                  shell, String.join(", ", SHELLS), Nearest.suggestion(shell, SHELLS));
        });
    return ExitCode.DONE;
  }
}
