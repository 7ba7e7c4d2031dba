package akkord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The form of the script is that of {@code complete} in fish's manual. */
class FishCompletionTest {

  private static final Pattern COMMAND = Pattern.compile("__fish_use_subcommand' -a '([a-z]+)'");
  private static final Pattern OPTION =
      Pattern.compile("__fish_seen_subcommand_from ([a-z]+)'.*? -l ([a-z-]+)");

  private static CommandSpec smallProgram() {
    var cook = CommandSpec.create().name("cook");
    cook.usageMessage().description("Cooks what's there.", "Twice.");
    cook.addOption(OptionSpec.builder("-q", "--quick").arity("0").description("At once.").build())
        .addOption(option("--taste", String.class, "HOW").completionCandidates(TASTES).build())
        .addOption(option("--book", Path.class, "FILE").build())
        .addOption(option("--pantry", Path.class, "DIR").build())
        .addOption(option("--guests", Integer.class, "N").build())
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("MEAL")
                .type(String.class)
                .completionCandidates(List.of("soup", "cake"))
                .description("The meal.")
                .build());
    var wash = CommandSpec.create().name("wash");
    wash.usageMessage().description("Washes a\\b.");
    wash.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .type(Path.class)
            .description("The pile.")
            .build());
    return commandLine(
        CommandSpec.create().name("chef").addSubcommand("cook", cook).addSubcommand("wash", wash));
  }

  private static final List<String> TASTES = List.of("sweet", "sour");

  private static CommandSpec commandLine(CommandSpec program) {
    return new CommandLine(program).getCommandSpec();
  }

  private static OptionSpec.Builder option(String name, Class<?> type, String label) {
    return OptionSpec.builder(name).type(type).paramLabel(label).description("Says " + name + ".");
  }

  @Test
  void aScriptOffersCommandsOptionsWordsAndFolders() {
    assertEquals(
        """
        # Completes the commands and options of chef in fish.
        complete -c chef -f
        complete -c chef -n '__fish_use_subcommand' -a 'cook' -d 'Cooks what\\'s there.'
        complete -c chef -n '__fish_seen_subcommand_from cook' -s q -l quick -d 'At once.'
        complete -c chef -n '__fish_seen_subcommand_from cook' -l taste -x -a 'sweet sour' -d 'Says --taste.'
        complete -c chef -n '__fish_seen_subcommand_from cook' -l book -r -F -d 'Says --book.'
        complete -c chef -n '__fish_seen_subcommand_from cook' -l pantry -r -f -a '(__fish_complete_directories)' -d 'Says --pantry.'
        complete -c chef -n '__fish_seen_subcommand_from cook' -l guests -x -d 'Says --guests.'
        complete -c chef -n '__fish_seen_subcommand_from cook; and not __fish_seen_subcommand_from soup cake' -a 'soup cake'
        complete -c chef -n '__fish_use_subcommand' -a 'wash' -d 'Washes a\\\\b.'
        complete -c chef -n '__fish_seen_subcommand_from wash' -f -a '(__fish_complete_directories)' -d 'The pile.'
        """,
        FishCompletion.of(smallProgram()));
  }

  @Test
  void everyCommandOfTheProgramIsOffered() {
    var program = commandLine(Commands.all("test"));
    var offered =
        COMMAND.matcher(FishCompletion.of(program)).results().map(found -> found.group(1)).toList();
    assertEquals(List.copyOf(program.subcommands().keySet()), offered);
  }

  @Test
  void everyOptionOfEveryCommandIsOffered() {
    var program = commandLine(Commands.all("test"));
    var declared =
        program.subcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .flatMap(command -> command.options().stream().map(option -> named(command, option)))
            .collect(Collectors.toCollection(TreeSet::new));
    var offered =
        OPTION
            .matcher(FishCompletion.of(program))
            .results()
            .map(found -> found.group(1) + " --" + found.group(2))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(declared, offered);
  }

  private static String named(CommandSpec command, OptionSpec option) {
    return command.name() + " " + option.longestName();
  }
}
