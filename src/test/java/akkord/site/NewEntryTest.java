package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The command {@code new}, told all by options, makes entries that pass but for their gaps. */
class NewEntryTest {

  private static final String ACTOR = "content/actors/jaxa.yaml";

  /** All but two facts and the texts, as separate arguments. */
  private static final String KNOWN =
      "agreement,--title,de=Mondstation,--title,en=Moon station,--type,treaty"
          + ",--date,signed=2024-04,--party,nasa:signatory,--party,mext:signatory"
          + ",--domain,space,--set,binding=political";

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));

  @BeforeEach
  void unpack() throws IOException {
    workspace = SiteCase.shared(folder);
  }

  /** Exit code, output and messages of {@code new}. */
  private String make(String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "new";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    var run = workspace.run(all);
    return run.exit().value() + "\n" + run.out() + run.err();
  }

  /** The findings of a check, each as {@code file:place severity[code]}, and the exit code. */
  private List<String> check(String... options) {
    var arguments = new String[options.length + 1];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    var run = workspace.run(arguments);
    return Stream.concat(
            run.findings().stream()
                .map(f -> f.file() + ":" + f.place() + " " + f.severity() + "[" + f.code() + "]"),
            Stream.of("exit " + run.exit().value()))
        .toList();
  }

  private void fill(String file, String... gapsAndValues) throws IOException {
    String text = workspace.read(file);
    for (String value : gapsAndValues) {
      int gap = gap(text);
      text = text.substring(0, gap) + value + text.substring(gap + 3);
    }
    workspace.write(file, text);
  }

  /** The first gap behind the comment that tells of gaps. */
  private static int gap(String text) {
    int told = text.indexOf("# ???");
    return text.indexOf("???", told < 0 ? 0 : told + 5);
  }

  @Test
  void anAgreementIsADraftWhoseGapsAreWarnings() throws IOException {
    assertEquals(
        """
        0
        content/agreements/mondstation/agreement.yaml
        content/agreements/mondstation/de.md
        content/agreements/mondstation/en.md
        written; gaps still to fill in, marked ???: 6
        """,
        make(KNOWN.split(",")));
    assertEquals(List.of("exit 0"), check());
    var file = "content/agreements/mondstation/";
    assertEquals(
        List.of(
            file + "agreement.yaml:18:9 warning[gap]",
            file + "agreement.yaml:42:11 warning[gap]",
            file + "de.md:5:10 warning[gap]",
            file + "de.md:8:1 warning[gap]",
            file + "en.md:5:10 warning[gap]",
            file + "en.md:12:1 warning[gap]",
            "exit 0"),
        check("--drafts"));
    fill(file + "agreement.yaml", "signed", "2025-12-01");
    fill(file + "de.md", "Kurz.", "Text.");
    fill(file + "en.md", "Short.", "Text.");
    assertEquals(List.of("exit 0"), check("--drafts"));
  }

  @Test
  void anAgreementOfWhichNothingIsKnownHasAllThatIsRequired() throws IOException {
    make("agreement", "station", "--set", "binding=binding");
    assertEquals(
        List.of("exit 0", "warning[gap]"),
        check("--drafts").stream()
            .map(f -> f.replaceFirst("^content\\S+ ", ""))
            .distinct()
            .sorted()
            .toList());
    var file = "content/agreements/station/agreement.yaml";
    fill(file, "treaty", "release", "signed", "2024-04-09", "nasa", "party", "mext", "party");
    fill(file, "space", "2025-12-01");
    fill("content/agreements/station/de.md", "Raumstation", "Kurz.", "Text.");
    fill("content/agreements/station/en.md", "Space station", "Short.", "Text.");
    assertEquals(List.of("exit 0"), check("--drafts"));
  }

  @Test
  void anActorIsNoDraftSoThatItsGapsStopTheSite() throws IOException {
    make("actor", "jaxa", "--title", "JAXA", "--set", "country=JP");
    assertEquals(List.of(ACTOR + ":10:7 error[gap]", "exit 1"), check());
    fill(ACTOR, "agency");
    assertEquals(List.of("exit 0"), check());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "term     | glossary/moon.yaml    | Mond,Moon,Der Mond der Erde.,The Earth’s moon.",
        "source   | sources/moon.yaml     |"
            + " report,en,Moon,nasa,2024,\"https://nasa.example/m\",inferred,primary,en",
        "briefing | briefings/moon/briefing.yaml | 2024-04-09,rover",
        "domain   | domains/moon/domain.yaml     | ''",
        "page     | ''                           | ''",
      })
  void eachCollectionIsCompleteOnceItsGapsAreFilled(String word, String facts, String values)
      throws IOException {
    make(word, "moon");
    assertTrue(check().contains("exit 1"), word);
    if (!values.isEmpty()) {
      fill("content/" + facts, values.split(","));
    }
    var texts = folder.resolve("content").resolve(word + "s").resolve("moon");
    for (String language : Files.isDirectory(texts) ? List.of("de", "en") : List.<String>of()) {
      fill("content/" + word + "s/moon/" + language + ".md", language, language, "Text.");
    }
    assertEquals(List.of("exit 0"), check());
  }

  @Test
  void whatIsSaidIsAValueWhateverItSays() throws IOException {
    var text = "a: \"b\" # c '\\ {d} - ~ \u00e4 \u6708";
    make("actor", "jaxa", "--title", text, "--set", "country=JP", "--type", "agency");
    var read = new Load(LoadSettings.builder().build()).loadFromString(workspace.read(ACTOR));
    assertEquals(Map.of("name", text, "country", "JP", "type", "agency"), read);
    assertEquals(List.of("exit 0"), check());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "new agreemnt|'agreemnt' is none of briefing, agreement, domain, actor, source, term, page;"
            + " did you mean 'agreement'?",
        "new actor A_b|'A_b' can't be an id; use lower-case letters a to z, digits and single"
            + " hyphens",
        "new actor|give an id behind 'actor', or a title to make one of",
        "new actor nasa|there is 'actor:nasa' already: content/actors/nasa.yaml",
        "new actor nasa --force|there is 'actor:nasa' already: content/actors/nasa.yaml",
        "new actor x --title nasa!|'actor:nasa' has the same title: content/actors/nasa.yaml;"
            + " --force makes a new entry all the same",
        "new source x --title Rover_announced --date 2024-04-09|'source:release' has the same title"
            + " and date: content/sources/release.yaml; --force makes a new entry all the same",
        "new source http://www.NASA.example/rover/#x|'source:release' has the same address:"
            + " content/sources/release.yaml; --force makes a new entry all the same",
        "new agreement x --title Moon|say in which language the title is, as in --title de=…",
        "new agreement x --date 2024|say what happened on that day, as in --date signed=2024",
        "new agreement x --date singed=2024|no key 'dates.singed.on' in a new agreement; did you"
            + " mean 'dates.signed'?",
        "new agreement x --party nsa|parties.1.actor: no actor 'nsa'; did you mean 'nasa'?",
        "new actor x --party nasa|a new actor takes no --party",
        "new actor x --type state --set country=XX|country: expected a country code of ISO 3166-1"
            + " such as JP, found 'XX'",
        "new actor x --set colour=red|no key 'colour' in a new actor",
        "new actor x --set country|--set takes KEY=VALUE, not 'country'",
        "new actor x y|an entry has one id, not 'x' and 'y'",
      })
  void whatCanNotBeIsRefused(String command, String message) throws IOException {
    var before = Tree.of(folder.resolve("content")).files();
    var arguments = command.split(" ");
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = arguments[i].replace('_', arguments[i].equals("A_b") ? '_' : ' ');
    }
    assertEquals("exit 2\nakkord: " + message + "\n", workspace.run(arguments).outcome());
    assertEquals(before, Tree.of(folder.resolve("content")).files());
  }

  @Test
  void whatIsLikeAnotherIsMadeWhereThatIsWanted() {
    assertTrue(make("actor", "x", "--title", "nasa", "--force").startsWith("0\n"));
  }

  @Test
  void anEntryWithGapsIsADuplicateAsWell() {
    make("source", "x", "--url", "https://example.org/a", "--offline");
    assertTrue(
        make("source", "y", "--url", "https://example.org/a?utm_source=z", "--offline")
            .startsWith("2\nakkord: 'source:x' has the same address"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"actor", "actors"})
  void theFolderNamesACollectionAsWell(String word) {
    assertTrue(make(word, "jaxa").startsWith("0\ncontent/actors/jaxa.yaml\n"));
  }

  @Test
  void commentsAndMessagesAreInThePersonsLanguage() throws IOException {
    assertEquals(
        """
        0
        content/actors/jaxa.yaml
        geschrieben; noch auszufüllende Lücken, mit ??? bezeichnet: 4
        """,
        make("actor", "jaxa", "--lang", "de"));
    assertTrue(workspace.read(ACTOR).contains("\n# Weitere Schlüssel, wo sie gebraucht werden:\n"));
  }

  @Test
  void withoutSettingsNothingIsMade() throws IOException {
    Files.delete(folder.resolve("content/site.yaml"));
    assertTrue(make("actor", "jaxa").startsWith("1\ncontent/site.yaml:1:1: error[missing-file]"));
  }
}
