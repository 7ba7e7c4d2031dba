package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program says what it can do, and what was meant where something is not right. */
class HelpTest {

  @TempDir private Path folder;

  @Test
  void helpListsTheCommands() {
    var help = new Workspace(folder).run("help");
    assertEquals(ExitCode.DONE, help.exit());
    assertEquals(new Workspace(folder).run("--help").out(), help.out());
  }

  @Test
  void helpOfACommandIsTheSameBothWays() {
    var workspace = new Workspace(folder);
    String help = workspace.run("build", "--help", "--lang", "de").out();
    assertEquals(help, workspace.run("help", "build", "--lang", "de").out());
  }

  @Test
  void withoutACommandAllAreListedAsAMistake() {
    var run = new Workspace(folder).run();
    assertEquals(ExitCode.WRONG_USAGE, run.exit());
    assertEquals(new Workspace(folder).run("help").out(), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "bulid | there is no command 'bulid'; did you mean 'build'?; see akkord --help",
        "paint | there is no command 'paint'; see akkord --help",
        "help bulid | there is no command 'bulid'; did you mean 'build'?",
        "check --stric | there is no option '--stric'; did you mean '--strict'?; see akkord check"
            + " --help",
        "check twice | 'twice' is too much; see akkord check --help",
        "bulid --lang=de | den Befehl „bulid“ gibt es nicht; ist „build“ gemeint?; siehe akkord"
            + " --help",
        "completion fihs | 'fihs' is none of bash, zsh, fish; did you mean 'fish'?"
      })
  void aMistypedWordIsNamedWithTheNearest(String line, String said) {
    var run = new Workspace(folder).run(line.split(" "));
    assertEquals("exit 2\nakkord: " + said + "\n", run.outcome());
  }

  /** As bash does it when a person types, but for what it asks of the terminal. */
  @ParameterizedTest
  @CsvSource({
    "bash, akkord tra, translations",
    "zsh, akkord tra, translations",
    "bash, akkord check --form, --format",
    "bash, akkord completion f, fish"
  })
  void bashCompletesALine(String shell, String typed, String completed)
      throws IOException, InterruptedException {
    var script = folder.resolve("akkord.bash");
    Files.writeString(script, new Workspace(folder).run("completion", shell).out());
    var words = typed.split(" ");
    var bash =
        new ProcessBuilder(
                "bash",
                "-euc",
                "source \"$0\"; compopt() { :; }; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
                    + " COMP_LINE=\"$*\"; set +eu; _complete_akkord; echo \"${COMPREPLY[*]}\"",
                script.toString())
            .redirectErrorStream(true);
    bash.command().addAll(List.of(words));
    var process = bash.start();
    String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    assertTrue((" " + answer.strip() + " ").startsWith(" " + completed + " "), answer);
  }
}
