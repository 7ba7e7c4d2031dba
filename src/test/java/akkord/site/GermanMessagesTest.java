package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands speak German to those who want it. */
class GermanMessagesTest {

  /** Words that no German sentence has, but for what it quotes. */
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(the|of|is|are|has|have|not|no|and|or|with|write|use|this|it|by)\\b");

  private static final Pattern QUOTED = Pattern.compile("„[^“]*“|\\{[^}]*}|\\[[^]]*]|--[a-z-]+");

  /** The line of a finding or note, but for what the libraries say in English. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?:Fehler|Warnung)\\[(?!invalid-(?:yaml|json)])[a-z0-9-]+]: (.*)|: Hinweis: (.*)");

  @TempDir private Path folder;

  static List<SiteCase> cases() throws IOException {
    return SiteCase.all().stream()
        .filter(site -> !site.expectedFindings().isEmpty())
        .filter(site -> site.arguments()[0].matches("build|check"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findingsAreSaidInGerman(SiteCase site) throws IOException {
    var workspace = new Workspace(folder);
    site.unpack(workspace);
    String said = workspace.run("check", "--lang", "de", "--quiet").err();
    var messages = MESSAGE.matcher(said);
    while (messages.find()) {
      String message = messages.group(1) == null ? messages.group(2) : messages.group(1);
      String own = QUOTED.matcher(message).replaceAll("");
      assertFalse(ENGLISH.matcher(own).find(), message);
      assertFalse(own.contains("'"), message);
    }
    assertFalse(said.contains(": error["), said);
  }

  @Test
  void aFindingIsTheSameInBothLanguagesButForItsWords() throws IOException {
    assertEquals(
        """
        content/actors/x.yaml:2:7: Fehler[unknown-word]: das Wort „minstry“ ist hier nicht bekannt; ist „ministry“ gemeint?
            type: minstry
                  ^^^^^^^
        """,
        broken().run("check", "--lang", "de", "--quiet").err());
  }

  /** The launcher hands on the user's language, since it needs a locale of its own. */
  @ParameterizedTest
  @CsvSource({
    "LANG=de_DE.UTF-8, Fehler",
    "LC_ALL=C.UTF-8;AKKORD_LANG=de_DE.UTF-8, Fehler",
    "LC_ALL=C.UTF-8;LANG=de_DE.UTF-8, error",
    "LANG=fr_FR.UTF-8, error",
    "LANG=C, error"
  })
  void theLanguageIsThatOfTheSurroundings(String variables, String word) throws IOException {
    var run = broken().run(variables(variables), "check");
    assertTrue(run.err().contains(": " + word + "["), run.err());
  }

  private static Map<String, String> variables(String written) {
    return Pattern.compile(";")
        .splitAsStream(written)
        .map(variable -> variable.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private Workspace broken() throws IOException {
    return SiteCase.shared(folder)
        .write("content/actors/x.yaml", "name: X\ntype: minstry\ncountry: JP\n");
  }

  @Test
  void anOptionHasTheLastWord() throws IOException {
    var german = Map.of("LANG", "de_DE.UTF-8");
    var run = broken().run(german, "check", "--lang", "en");
    assertTrue(run.err().contains(": error["), run.err());
  }

  @Test
  void aLanguageWithoutMessagesIsRefused() throws IOException {
    var run = SiteCase.shared(folder).run("check", "--lang", "fr");
    assertEquals(ExitCode.WRONG_USAGE, run.exit());
    assertEquals("akkord: --lang takes de or en, not 'fr'\n", run.err());
  }

  @Test
  void theSummaryCountsInGerman() throws IOException {
    var run = broken().run("check", "--lang", "de");
    String last = run.err().lines().toList().getLast();
    assertTrue(last.startsWith("angehalten: Abkommen 1, Themen 1, "), last);
    assertTrue(last.endsWith(" Dateien; 1 Fehler, 0 Warnungen; 0,0 s"), last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "check",
        "serve",
        "links",
        "translations",
        "new",
        "schema",
        "diff",
        "completion",
        "help"
      })
  void helpIsGerman(String command) {
    String help = new Workspace(folder).run(Map.of("LANG", "de_DE.UTF-8"), command, "--help").out();
    assertFalse(ENGLISH.matcher(QUOTED.matcher(help).replaceAll("")).find(), help);
    assertTrue(help.startsWith("Aufruf: akkord " + command), help);
  }
}
