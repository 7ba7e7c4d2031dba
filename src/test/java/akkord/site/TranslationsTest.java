package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code translations} lists what there is to be done, and stamps what is done. */
class TranslationsTest {

  private static final String GERMAN = "content/agreements/rover/de.md";
  private static final String ENGLISH = "content/agreements/rover/en.md";
  private static final String TEXT =
      """
      ---
      title: Moon rover
      summary: A vehicle.
      translation:  # from German
          of: de   # checked

      ---

      A vehicle [@release].
      """
          .replace("\n", "\r\n");

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));

  @BeforeEach
  void unpack() throws IOException {
    workspace = SiteCase.shared(folder).write(ENGLISH, TEXT);
  }

  private String stamp(String... options) {
    var arguments = new String[options.length + 2];
    arguments[0] = "translations";
    arguments[1] = "--quiet";
    System.arraycopy(options, 0, arguments, 2, options.length);
    var run = workspace.run(arguments);
    return run.exit().value() + " " + run.out() + run.err();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rover",
        "agreement:rover",
        "agreements/rover",
        "content/agreements/rover",
        "content/agreements/rover/agreement.yaml",
        "./content/agreements/rover/en.md"
      })
  void aStampChangesOneLineAndNothingElse(String name) throws IOException {
    assertEquals("0 stamped      " + ENGLISH + "\n", stamp("--stamp", name));
    String changed = workspace.read(ENGLISH);
    assertEquals(
        TEXT.replace("# checked\r\n", "# checked\r\n    stamp: S\r\n"),
        changed.replaceFirst("stamp: v1-[-0-9a-f]+", "stamp: S"));
    assertEquals("0 unchanged    " + ENGLISH + "\n", stamp("--stamp", name));
    assertEquals(changed, workspace.read(ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--stamp rovr | there is no entry with texts 'rovr'; did you mean 'rover'?",
        "--stamp agreement:fusion-energy | there is no entry with texts 'agreement:fusion-energy'",
        "--stamp source:release | there is no entry with texts 'source:release'",
        "--stamp rover --language fr | 'fr' is not one of the site's languages de, en",
        "--stamp rover --only stale | --only is for the list; it does not go with stamping",
        "--only stael | --only takes one of missing, stale, unstamped, machine, unreviewed, not"
            + " 'stael'; did you mean 'stale'?",
        "--format sarif | translations are listed as text or json",
      })
  void wrongUsageSaysWhy(String options, String reason) throws IOException {
    assertEquals("2 akkord: " + reason + "\n", stamp(options.split(" ", -1)));
    assertEquals(TEXT, workspace.read(ENGLISH));
  }

  @Test
  void theOriginalIsNoTranslation() {
    assertEquals(
        "1 not stamped  content/agreements/rover/de.md\n"
            + "content/agreements/rover/de.md:1:1: error[not-stamped]: not stamped: other texts name"
            + " it as their original; stamp those\n    ---\n    ^\n",
        stamp("--stamp", "rover", "--language", "de"));
  }

  @Test
  void anEntryWithErrorsIsNotStamped() throws IOException {
    String broken = TEXT + "\r\n## More\r\n\r\nWords.\r\n";
    workspace.write(ENGLISH, broken);
    var run = workspace.run("translations", "--quiet", "--stamp", "rover");
    assertEquals("not stamped  content/agreements/rover\n", run.out());
    assertEquals("parity", run.findings().getFirst().code());
    assertEquals(1, run.exit().value());
    assertEquals(broken, workspace.read(ENGLISH));
  }

  @Test
  void aDamagedStampIsReplaced() throws IOException {
    workspace.write(ENGLISH, TEXT.replace("# checked\r\n", "# checked\r\n    stamp: damaged\r\n"));
    assertEquals("0 stamped      " + ENGLISH + "\n", stamp("--stamp", "rover"));
    assertEquals("0 unchanged    " + ENGLISH + "\n", stamp("--stamp", "rover"));
  }

  @Test
  void aProtectedFileIsLeft() throws IOException {
    var file = folder.resolve(ENGLISH);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertTrue(
        stamp("--stamp", "rover").contains("not stamped: it is protected from being written"));
    assertEquals(TEXT, workspace.read(ENGLISH));
  }

  @Test
  void newStampsLeaveWhatIsStale() throws IOException {
    stamp("--stamp-new");
    workspace.write(GERMAN, workspace.read(GERMAN).replace("Mond [", "Mars ["));
    String stamped = workspace.read(ENGLISH);
    assertEquals("0 ", stamp("--stamp-new").lines().findFirst().orElse("").substring(0, 2));
    assertEquals(stamped, workspace.read(ENGLISH));
    var list = workspace.run("translations", "--quiet", "--only", "stale").out();
    assertEquals(
        """
        weight  what       size words  file
             0  stale      XS       5  content/agreements/rover/en.md
                line 10, XS, 5 words, before the first heading
        """,
        list);
    assertEquals("0 stamped      " + ENGLISH + "\n", withoutFindings(stamp("--stamp", "rover")));
    assertFalse(stamped.equals(workspace.read(ENGLISH)));
  }

  /** What stale texts are warned of is another matter. */
  private static String withoutFindings(String printed) {
    return printed.lines().findFirst().orElse("") + "\n";
  }

  @Test
  void theListForProgramsIsJson() throws IOException {
    Files.delete(folder.resolve("content/domains/space/en.md"));
    var run = workspace.run("translations", "--quiet", "--format", "json");
    assertEquals(0, run.exit().value());
    var expected =
        """
        [{"entry": "domain:space", "language": "en", "original": "de",
          "path": "content/domains/space/en.md", "needs": ["missing"],
          "importance": 1, "words": 10, "size": "XS", "changed": []},
         {"entry": "agreement:rover", "language": "en", "original": "de",
          "path": "content/agreements/rover/en.md", "needs": ["unstamped", "unreviewed"],
          "importance": 0, "words": 10, "size": "XS", "changed": []}]
        """;
    var mapper = JsonMapper.shared();
    assertEquals(mapper.readTree(expected), mapper.readTree(run.out()));
    assertEquals("missing-translation", run.findings().getFirst().code());
  }
}
