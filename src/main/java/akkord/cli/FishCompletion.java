package akkord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes what commands take as a completion script for the shell fish, which picocli has none for.
 * See <a href="https://fishshell.com/docs/current/cmds/complete.html">complete</a> in its manual.
 */
final class FishCompletion {

  private static final String NO_COMMAND_YET = "__fish_use_subcommand";

  private final String program;
  private final StringBuilder script = new StringBuilder();

  private FishCompletion(String program) {
    this.program = program;
  }

  /** The script for a program, with the descriptions in the language of its help. */
  static String of(CommandSpec program) {
    var completion = new FishCompletion(program.name());
    completion
        .script
        .append("# Completes the commands and options of ")
        .append(program.name())
        .append(" in fish.\n");
    completion.add("-f");
    program.options().forEach(option -> completion.addOption(NO_COMMAND_YET, option));
    for (var command : program.subcommands().entrySet()) {
      completion.addCommand(command.getKey(), command.getValue().getCommandSpec());
    }
    return completion.script.toString();
  }

  private void addCommand(String name, CommandSpec command) {
    addIf(NO_COMMAND_YET, "-a", quoted(name), described(command.usageMessage().description()));
    String seen = "__fish_seen_subcommand_from " + name;
    command.options().forEach(option -> addOption(seen, option));
    command.positionalParameters().forEach(parameter -> addPositional(seen, parameter));
  }

  private void addOption(String condition, OptionSpec option) {
    addIf(condition, names(option), value(option), described(option.description()));
  }

  /** Values of a fixed set are offered until one of them stands there; folders always. */
  private void addPositional(String seen, PositionalParamSpec parameter) {
    var words = candidates(parameter);
    if (!words.isEmpty()) {
      String unsaid = seen + "; and not __fish_seen_subcommand_from " + words;
      addIf(unsaid, "-a", quoted(words));
    } else if (isPath(parameter)) {
      addIf(seen, paths(parameter), described(parameter.description()));
    }
  }

  private static String names(OptionSpec option) {
    return List.of(option.names()).stream()
        .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** What may stand behind an option. */
  private static String value(OptionSpec option) {
    var words = candidates(option);
    if (option.arity().max() == 0) {
      return "";
    } else if (!words.isEmpty()) {
      return "-x -a " + quoted(words);
    } else if (isPath(option)) {
      return "-r " + paths(option);
    }
    return "-x";
  }

  private static boolean isPath(ArgSpec argument) {
    return argument.type() == Path.class;
  }

  private static String paths(ArgSpec argument) {
    boolean isFolder = argument.paramLabel().equals(Options.FOLDER);
    return isFolder ? "-f -a '(__fish_complete_directories)'" : "-F";
  }

  private static String candidates(ArgSpec argument) {
    var candidates = argument.completionCandidates();
    return candidates == null
        ? ""
        : StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(" "));
  }

  /** By the first line, as in the list of commands. */
  private static String described(String... lines) {
    return lines.length == 0 ? "" : "-d " + quoted(lines[0]);
  }

  /** Between single quotes only these two characters have a meaning. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private void addIf(String condition, String... parts) {
    add("-n " + quoted(condition), parts);
  }

  private void add(String first, String... others) {
    script.append("complete -c ").append(program).append(' ').append(first);
    for (var part : others) {
      script.append(part.isEmpty() ? "" : " ").append(part);
    }
    script.append('\n');
  }
}
