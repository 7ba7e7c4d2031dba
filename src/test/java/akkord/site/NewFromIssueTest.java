package akkord.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fixture.FilledForm;
import akkord.issueform.FormField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An issue becomes the files of an agreement, or a reply that says why not. */
class NewFromIssueTest {

  private static final String FOLDER = "content/agreements/quantum-arrangement-2026/";

  /** What must not act anywhere: in a shell, in HTML, in Markdown, on a code host. */
  private static final String EVIL =
      "$(touch evil); `touch evil` | ${HOME} <img src=evil onerror=evil> [evil](//evil.example)"
          + " https://evil.example www.evil.example @evil #1 ../../evil --force";

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));

  @BeforeEach
  void unpack() throws IOException {
    workspace = SiteCase.shared(folder);
  }

  /** A form about entries that are there. */
  private static FilledForm form() {
    return new FilledForm()
        .with(FormField.PARTIES, "nasa: signatory\nmext")
        .with(FormField.DOMAINS, "space");
  }

  private Run make(String event, String... more) throws IOException {
    workspace.write("event.json", event);
    var command =
        Stream.of("new", "agreement", "--from-issue", "event.json", "--report", "reply.md");
    return workspace.run(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
  }

  /** The doubts of the reply in English, an item each. */
  private List<String> doubts() throws IOException {
    String reply = workspace.read("reply.md");
    return reply
        .substring(reply.indexOf("No files were made"), reply.indexOf("\n---\n"))
        .lines()
        .filter(line -> line.startsWith("- "))
        .toList();
  }

  private List<String> files() throws IOException {
    return Tree.of(folder).files();
  }

  @Test
  void anAgreementIsADraftWhoseGapsAreWarnings() throws IOException {
    var run = make(form().event());
    assertEquals(
        "exit 0\nwritten; gaps still to fill in, marked ???: 7\n"
            + FOLDER
            + "agreement.yaml\n"
            + FOLDER
            + "de.md\n"
            + FOLDER
            + "en.md\n",
        run.outcome() + run.out());
    var check = workspace.run("check", "--drafts");
    assertEquals(
        List.of("warning[gap]"),
        check.findings().stream().map(f -> f.severity() + "[" + f.code() + "]").distinct().toList(),
        check.err());
    assertTrue(workspace.read("reply.md").contains("`" + FOLDER.replaceFirst("/$", "") + "`"));
  }

  @Test
  void theAnswersAreTakenAsTheOptionsAre(@TempDir Path other) throws IOException {
    make(form().event());
    SiteCase.shared(other)
        .run(
            "new,agreement,quantum-arrangement-2026,--type,project-arrangement"
                .concat(",--title,de=Vereinbarung über Quantenforschung")
                .concat(",--title,en=Arrangement on quantum research")
                .concat(",--date,in_force=2026-05-17,--party,nasa:signatory,--party,mext")
                .concat(",--domain,space,--set,de.summary=Ein Satz. Noch einer.")
                .split(","));
    assertEquals(
        Tree.of(other.resolve("content")).hashes(), Tree.of(folder.resolve("content")).hashes());
  }

  @Test
  void aTitleIsATitleWhateverItSays() throws IOException {
    make(form().with(FormField.TITLE_DE, EVIL).event());
    String head = workspace.read(FOLDER + "de.md").split("(?m)^---$", 3)[1];
    var read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(head);
    assertEquals(EVIL, Objects.requireNonNull(read).get("title"));
  }

  @ParameterizedTest
  @EnumSource(
      value = FormField.class,
      names = {"ID", "TYPE", "DATE_KIND", "DATE", "PARTIES", "DOMAINS", "SOURCES"})
  void nothingOfAHostileAnswerActs(FormField field) throws IOException {
    var before = files();
    var run = make(form().with(field, EVIL).event());
    var after = before.stream().collect(Collectors.toList());
    after.addAll(List.of("event.json", "reply.md"));
    assertAll(
        () -> assertEquals(1, run.exit().value(), run.err()),
        () -> assertEquals(after.stream().sorted().toList(), files()),
        () -> assertNotEquals(List.of(), doubts()),
        () -> assertEquals(List.of(), acting(workspace.read("reply.md"))));
  }

  /** Markup, and running text of strangers, as a CommonMark reader that is not ours sees them. */
  private static List<String> acting(String markdown) {
    var acting = new ArrayList<String>();
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                if (text.getLiteral().matches(".*(evil|@|#|\\$|<).*")) {
                  acting.add(text.getLiteral());
                }
              }

              @Override
              public void visit(Link link) {
                acting.add(link.getDestination());
              }

              @Override
              public void visit(Image image) {
                acting.add(image.getDestination());
              }

              @Override
              public void visit(HtmlInline tag) {
                acting.add(tag.getLiteral());
              }

              @Override
              public void visit(HtmlBlock block) {
                acting.add(block.getLiteral());
              }
            });
    return acting;
  }

  static List<List<Object>> doubtful() {
    return List.of(
        List.of(
            "- `there is 'agreement:rover' already: content/agreements/rover/agreement.yaml`",
            form().with(FormField.ID, "rover")),
        List.of(
            "- `'agreement:rover' has the same title: content/agreements/rover/agreement.yaml`",
            form().with(FormField.TITLE_EN, "Moon rover")),
        List.of(
            "- `parties.1.actor: no actor 'nsa'; did you mean 'nasa'?`",
            form().with(FormField.PARTIES, "nsa")),
        List.of("- `domains: no domain 'moon'`", form().with(FormField.DOMAINS, "moon")),
        List.of("- Id `not an id: '../../rover'`", form().with(FormField.ID, "../../rover")),
        List.of("- Id `there is no answer`", form().without(FormField.ID)),
        List.of(
            "- Titel auf Englisch / Title in English `longer than 200 characters`",
            form().with(FormField.TITLE_EN, "x".repeat(65_536))));
  }

  @ParameterizedTest
  @MethodSource("doubtful")
  void whatIsInDoubtMakesNoFiles(List<Object> expected) throws IOException {
    var before = Tree.of(folder.resolve("content")).files();
    var run = make(((FilledForm) expected.get(1)).event());
    assertEquals(List.of(expected.getFirst()), doubts());
    assertEquals("exit 1\nnothing was written; doubts: 1\n", run.outcome());
    assertEquals(before, Tree.of(folder.resolve("content")).files());
  }

  @Test
  void allDoubtsAreToldAtOnce() throws IOException {
    make(form().with(FormField.PARTIES, "nsa\nmeext").with(FormField.DOMAINS, "moon").event());
    assertEquals(3, doubts().size(), workspace.read("reply.md"));
  }

  @Test
  void whatHasItsNameStays() throws IOException {
    String file = FOLDER.replaceFirst("/$", "");
    workspace.write(file, "mine");
    assertEquals(1, make(form().event()).exit().value());
    assertEquals(List.of("- `'quantum-arrangement-2026' exists; nothing was written`"), doubts());
    assertEquals("mine", workspace.read(file));
  }

  @Test
  void withoutSettingsTheReplySaysSo() throws IOException {
    Files.delete(folder.resolve("content/site.yaml"));
    assertEquals(1, make(form().event()).exit().value());
    assertEquals(
        List.of("- `the settings of the site can't be read; './akkord check' tells why`"),
        doubts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"issue\": {\"number\": 1}}"})
  void anotherEventIsRefused(String event) throws IOException {
    assertEquals(
        "exit 2\nakkord: 'event.json' holds no event of an issue\n", make(event).outcome());
    assertTrue(Files.notExists(folder.resolve("reply.md")));
  }

  @Test
  void anUnreadableEventIsRefused() throws IOException {
    workspace.write("event.json", new byte[] {(byte) 0xff});
    var run = workspace.run("new", "agreement", "--from-issue", "event.json", "--report", "r.md");
    assertEquals("exit 2\nakkord: 'event.json' can't be read as text in UTF-8\n", run.outcome());
    assertEquals(
        "exit 2\nakkord: 'none.json' holds no event of an issue\n",
        workspace
            .run("new", "agreement", "--from-issue", "none.json", "--report", "r.md")
            .outcome());
  }

  @ParameterizedTest
  @ValueSource(strings = {"another-id", "--force", "--title de=x", "--set reviewed=2026-01-01"})
  void theIssueAloneSaysWhatTheEntryIs(String more) throws IOException {
    assertEquals(
        "exit 2\nakkord: what is said of the entry stands in the issue; give 'new agreement"
            + " --from-issue FILE --report FILE'\n",
        make(form().event(), more.split(" ")).outcome());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--from-issue event.json", "--report reply.md"})
  void anIssueAndItsReplyBelongTogether(String option) {
    var command = Stream.concat(Stream.of("new", "agreement"), Stream.of(option.split(" ")));
    assertEquals(2, workspace.run(command.toArray(String[]::new)).exit().value());
  }

  /** The workflow runs this very command. */
  @Test
  void theWorkflowCallsIt() throws IOException {
    String workflow =
        Files.readString(Workspace.repository().resolve(".github/workflows/new-agreement.yml"));
    assertTrue(
        workflow
            .replaceAll("\\\\\n\\s*", "")
            .contains(
                "./akkord new agreement --from-issue \"$GITHUB_EVENT_PATH\""
                    + " --report \"$RUNNER_TEMP/reply.md\" || status=$?"),
        workflow);
  }
}
