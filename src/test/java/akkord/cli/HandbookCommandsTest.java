package akkord.cli;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.handbook.Handbook;
import akkord.model.Chapter;
import akkord.model.LanguageTag;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands and options that the handbook names are those of the program. */
class HandbookCommandsTest {

  private static final Pattern COMMAND = Pattern.compile("\\./akkord ([a-z]+)");
  private static final Pattern OPTION = Pattern.compile("(?<=[` ])--[a-z][a-z-]+");
  private static final CommandSpec PROGRAM = Commands.all("test");

  private static Set<String> named(Pattern pattern, int group, String language) {
    var handbook = Handbook.in(new LanguageTag(language));
    return Arrays.stream(Chapter.values())
        .flatMap(chapter -> pattern.matcher(handbook.source(chapter).text()).results())
        .map(found -> found.group(group))
        .collect(toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void everyCommandIsNamedAndNoOther(String language) {
    assertEquals(new TreeSet<>(PROGRAM.subcommands().keySet()), named(COMMAND, 1, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void noOptionIsNamedThatNoCommandHas(String language) {
    var named = named(OPTION, 0, language);
    named.removeAll(options().collect(Collectors.toSet()));
    assertEquals(Set.of(), named);
  }

  @Test
  void bothLanguagesNameTheSameOptions() {
    assertEquals(named(OPTION, 0, "de"), named(OPTION, 0, "en"));
  }

  private static Stream<String> options() {
    return PROGRAM.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .flatMap(command -> command.options().stream())
        .flatMap(option -> Arrays.stream(option.names()));
  }
}
