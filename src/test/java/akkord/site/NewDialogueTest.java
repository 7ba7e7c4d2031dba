package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code new} on a terminal asks for what is missing. */
class NewDialogueTest {

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));

  @BeforeEach
  void unpack() throws IOException {
    workspace = SiteCase.shared(folder);
  }

  private Run type(List<String> lines, String... arguments) {
    return workspace.runTyping(String.join("\n", lines) + "\n", arguments);
  }

  @Test
  void theWholeConversation() throws IOException {
    var run = type(List.of("JAXA", "JAXA", "jaxa", "nothing", "3", "Japan", "jp"), "new", "actor");
    assertEquals(
        """

        What readers call the actor in their language.
        name.de: \

        What readers call the actor in their language.
        name.en: \

        The id of the entry: its name in files and addresses, for ever.
        id [jaxa]: \

        What kind of actor it is.
           1  state
           2  ministry
           3  agency
           4  laboratory
           5  university
           6  company
           7  organisation
        type: 'nothing' is not one of state, ministry, agency, laboratory, university, company,\
         organisation
        type: \

        The country of its seat.
        country: expected a country code of ISO 3166-1 such as JP, found 'Japan'
        country: written, without gaps
        """,
        run.err());
    assertEquals("content/actors/jaxa.yaml\n", run.out());
    assertEquals("checked", workspace.run("check").err().substring(0, 7));
  }

  @Test
  void anAgreementIsAskedForKeyByKey() throws IOException {
    var run =
        type(
            List.of(
                "Mondstation",
                "Moon station",
                "",
                "Kurz.",
                "Short.",
                "treaty",
                "2",
                "signed",
                "signed",
                "2024-04-09",
                "na",
                "1",
                "mxt",
                "mext",
                "signatory",
                "space, spase",
                "space",
                ""),
            "new",
            "agreement");
    assertTrue(run.err().contains("no actor 'mxt'; did you mean 'mext'?\n"), run.err());
    assertTrue(run.err().contains("no domain 'spase'; did you mean 'space'?\n"), run.err());
    assertTrue(run.err().endsWith("written; gaps still to fill in, marked ???: 2\n"), run.err());
    assertEquals(
        "content/agreements/mondstation/agreement.yaml",
        run.out().lines().findFirst().orElseThrow());
    assertEquals(
        List.of("8:1", "12:1"),
        workspace.run("check", "--drafts").findings().stream().map(Run.Finding::place).toList());
  }

  @Test
  void anEmptyAnswerLeavesAGap() throws IOException {
    var run = type(List.of("JAXA", "", "", "", "jp"), "new", "actor");
    assertTrue(run.err().endsWith("written; gaps still to fill in, marked ???: 2\n"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "JAXA", "JAXA\nJAXA\njaxa\n3", "\n\n\n"})
  void whoEndsTheConversationWritesNothing(String typed) throws IOException {
    var run = workspace.runTyping(typed, "new", "actor");
    assertEquals(0, run.exit().value());
    assertEquals("", run.out());
    assertTrue(run.err().endsWith("\ncancelled; nothing was written\n"), run.err());
    assertFalse(Files.exists(folder.resolve("content/actors/jaxa.yaml")));
  }

  @Test
  void aDuplicateIsMadeOnlyIfThePersonSaysSo() throws IOException {
    var no = type(List.of("nasa", "NASA", "other", "no"), "new", "actor");
    assertTrue(
        no.err().contains("'actor:nasa' has the same title: content/actors/nasa.yaml\n"), no.err());
    assertFalse(Files.exists(folder.resolve("content/actors/other.yaml")));
    type(List.of("nasa", "NASA", "other", "yes", "3", "US"), "new", "actor");
    assertTrue(Files.exists(folder.resolve("content/actors/other.yaml")));
  }

  @Test
  void questionsAreInThePersonsLanguage() {
    var run = workspace.runTyping("", "new", "actor", "--lang", "de");
    assertTrue(run.err().endsWith("\nabgebrochen; nichts wurde geschrieben\n"), run.err());
  }
}
