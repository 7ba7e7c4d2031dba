package akkord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What {@code --help} shows can be typed. */
class ExamplesTest {

  private static final String PROGRAM = "./akkord ";
  private static final int COLUMNS = 80;

  private static CommandLine program() {
    return new CommandLine(Commands.all("test"))
        .registerConverter(FormatName.class, FormatName::of);
  }

  static Set<String> commands() {
    return program().getSubcommands().keySet();
  }

  static List<String> lines() {
    return commands().stream()
        .flatMap(command -> Examples.of(command).stream())
        .map(Examples.Example::line)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void anExampleIsACommandLine(String line) {
    assertTrue(line.startsWith(PROGRAM), line);
    var arguments = line.replaceFirst(" > .*", "").substring(PROGRAM.length()).split(" ");
    var parsed = program().parseArgs(arguments);
    assertEquals(arguments[0], parsed.subcommand().commandSpec().name());
  }

  @Test
  void everyCommandHasSomeExamplesOfItsOwn() {
    var others =
        commands().stream()
            .filter(command -> {
              var examples = Examples.of(command);
              return examples.size() < 2
                  || examples.size() > 4
                  || examples.stream()
                      .anyMatch(
                          example -> !(example.line() + " ").startsWith(PROGRAM + command + " "));
            })
            .toList();
    assertEquals(List.of(), others);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void examplesStandOnLinesOfTheirOwnInEveryLanguage(String command) {
    for (var wording : Wording.all()) {
      var program = program();
      program.setResourceBundle(new HelpTexts(program, wording));
      var expected =
          Stream.concat(
                  Stream.of("", wording.of("Examples:")),
                  Examples.of(command).stream()
                      .flatMap(example ->
                          Stream.of(
                              "  " + example.line(), "      " + wording.of(example.meaning()))))
              .collect(Collectors.joining("\n", "", "\n"));
      String help = Objects.requireNonNull(program.getSubcommands().get(command)).getUsageMessage();
      assertTrue(help.endsWith(expected), help);
    }
  }

  /** The library counts characters; each of ours takes one column. */
  @ParameterizedTest
  @MethodSource("commands")
  void helpFitsIntoATerminal(String command) {
    for (var wording : Wording.all()) {
      var program = program();
      program.setResourceBundle(new HelpTexts(program, wording));
      String help = Objects.requireNonNull(program.getSubcommands().get(command)).getUsageMessage();
      assertEquals(
          List.of(), help.lines().filter(line -> line.length() > COLUMNS).toList(), command);
    }
  }

  @Test
  void theListOfCommandsGivesEachOneLine() {
    for (var wording : Wording.all()) {
      var program = program();
      program.setResourceBundle(new HelpTexts(program, wording));
      var list =
          program
              .getUsageMessage()
              .lines()
              .dropWhile(line -> !line.equals(wording.of("Commands:%n").replace("%n", "")))
              .skip(1)
              .takeWhile(line -> !line.isEmpty())
              .map(line -> line.strip().split(" ", 2)[0])
              .toList();
      assertEquals(List.copyOf(commands()), list);
    }
  }
}
