package akkord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.SchemaCheck;
import akkord.site.Run.Finding;
import akkord.site.Serving;
import akkord.site.Workspace;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who is new here adds an agreement with an actor and a source, makes three mistakes of
 * different kinds, is told of each at its place, mends them and sees the page.
 */
@ExtendWith(Shared.class)
class NewcomerIT {

  private static final String DAY = "2026-11-24"; // of the example site's review
  private static final String ACTOR = "content/actors/jaxa.yaml";
  private static final String SOURCE = "content/sources/probe-2024.yaml";
  private static final String FACTS = "content/agreements/mondprobe/agreement.yaml";
  private static final String GERMAN = "content/agreements/mondprobe/de.md";
  private static final String ENGLISH = "content/agreements/mondprobe/en.md";

  /** Milliseconds within which a busy machine, too, shows what was written. */
  private static final int WAIT = 20_000;

  private static final Pattern MODELINE =
      Pattern.compile("# yaml-language-server: \\$schema=(\\S+)\n");
  private static final Pattern HEAD = Pattern.compile("(?s)---\n(.*?)\n---\n.*");

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));
  private BrowserContext reader;
  private Page page;

  @BeforeEach
  void arrive(Chromium chromium) throws IOException {
    workspace = Workspace.withExampleSite(folder);
    reader = chromium.reader();
    page = reader.newPage();
  }

  @AfterEach
  void leave() {
    reader.close();
  }

  @Test
  void aNewcomerAddsAnAgreement() throws Exception {
    try (var server = Serving.start(workspace, "--no-search", "--today", DAY, "--lang", "de")) {
      page.navigate(server.address().resolve("de/abkommen/").toString());
      scaffold();
      fillIn();
      checkTellsOfTheMistakes();
      theOverlayTellsOfTheMistakes();
      schemasTellOfTheMistakesInOneFile();
      mend();
      assertThat(page.locator("main")).containsText("Mondprobe");
    }
    publish();
    page.navigate(folder.resolve("site-out/de/abkommen/index.html").toUri().toString());
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Mondprobe")).first().click();
    assertThat(page.locator("h1")).hasText("Mondprobe");
    assertThat(page.locator("main")).containsText("Die Probe wiegt 12 Gramm");
  }

  private void scaffold() {
    made(ACTOR + "\n", "new", "actor", "--title", "JAXA", "--set", "country=JP");
    made(
        SOURCE + "\n",
        "new,source,probe-2024,https://example.org/probe,--offline,--type,webpage".split(","));
    made(
        String.join("\n", FACTS, GERMAN, ENGLISH) + "\n",
        ("new,agreement,--title,de=Mondprobe,--title,en=Moon sample,--type,project-arrangement,"
                + "--date,signed=2024-05-13,--party,nasa:signatory,--party,jaxa:signatory")
            .split(","));
  }

  private void made(String files, String... command) {
    var run = workspace.run(command);
    assertEquals("exit 0\n" + files, "exit " + run.exit().value() + "\n" + run.out(), run.err());
  }

  /** Fills all gaps, with a wrong word, an unknown id and a figure that differs by language. */
  private void fillIn() throws IOException {
    replace(ACTOR, "type: ???", "type: agensy");
    replace(SOURCE, "lang: ???", "lang: en", "text: ???", "text: Sample shared");
    replace(SOURCE, "publisher: ???", "publisher: nasa", "issued: ???", "issued: 2024-05");
    replace(SOURCE, "url_state: ???", "url_state: inferred", "level: ???", "level: primary");
    replace(SOURCE, "language: ???", "language: en");
    replace(FACTS, "binding: ???", "binding: unclear", "status: ???", "status: signed");
    replace(FACTS, "domains: [???]", "domains: [spase]", "reviewed: ???", "reviewed: " + DAY);
    replace(GERMAN, "summary: ???", "summary: Die NASA teilt eine Probe vom Mond mit der JAXA.");
    replace(GERMAN, "\n???", "\nDie Probe wiegt 12 Gramm [@probe-2024].");
    replace(ENGLISH, "summary: ???", "summary: NASA shares a sample from the Moon with JAXA.");
    replace(ENGLISH, "\n???", "\nThe sample weighs 21 grams [@probe-2024].");
  }

  private void replace(String file, String... oldAndNew) throws IOException {
    String text = workspace.read(file);
    for (int i = 0; i < oldAndNew.length; i += 2) {
      assertEquals(2, text.split(Pattern.quote(oldAndNew[i]), -1).length, oldAndNew[i]);
      text = text.replace(oldAndNew[i], oldAndNew[i + 1]);
    }
    workspace.write(file, text);
  }

  private void checkTellsOfTheMistakes() {
    assertEquals(
        List.of(
            new Finding(ACTOR, "10:7", "error", "unknown-word"),
            new Finding(FACTS, "39:11", "error", "unknown-reference"),
            new Finding(ENGLISH, "12:19", "error", "figure-parity")),
        workspace.run("check", "--drafts", "--today", DAY).findings());
  }

  private Locator overlay(String parts) {
    return page.locator("#akkord-overlay " + parts);
  }

  private void placesInTheOverlay(String... places) {
    assertThat(overlay(".where .place")).hasText(places, new HasTextOptions().setTimeout(WAIT));
  }

  private void theOverlayTellsOfTheMistakes() {
    assertThat(overlay("summary")).hasText("3 Fehler", new HasTextOptions().setTimeout(WAIT));
    placesInTheOverlay(ACTOR + ":10:7", FACTS + ":39:11", ENGLISH + ":12:19");
    assertThat(overlay("li pre"))
        .hasText(
            new String[] {
              "type: agensy", "domains: [spase]", "The sample weighs 21 grams [@probe-2024]."
            });
    assertThat(overlay(".note .place")).hasText(GERMAN + ":8:17");
    assertThat(overlay("li mark")).hasText(new String[] {"agensy", "spase", "21 grams"});
  }

  /** A schema sees one file at a time, so that figures of two texts are beyond it. */
  private void schemasTellOfTheMistakesInOneFile() throws IOException {
    assertEquals("exit 0\n", workspace.run("schema", "--quiet").outcome());
    assertEquals(List.of("/type"), schemaFindings(ACTOR));
    assertEquals(List.of("/domains/0"), schemaFindings(FACTS));
    assertEquals(List.of(), schemaFindings(SOURCE));
    assertEquals(List.of(), headFindings(GERMAN));
    assertEquals(List.of(), headFindings(ENGLISH));
  }

  /** What the schema that a file's first line names finds in it, as paths of keys. */
  private List<String> schemaFindings(String file) throws IOException {
    String text = workspace.read(file);
    var modeline = MODELINE.matcher(text);
    assertEquals(true, modeline.lookingAt(), text);
    var schema = folder.resolve(file).resolveSibling(modeline.group(1));
    return places(SchemaCheck.against(Files.readString(schema)).ofYaml(text));
  }

  /** What the schema of front matter, which editors find by their settings, finds in a text. */
  private List<String> headFindings(String file) throws IOException {
    var head = HEAD.matcher(workspace.read(file));
    assertEquals(true, head.matches(), file);
    var schema = workspace.read(".akkord/schema/front-matter.json");
    return places(SchemaCheck.against(schema).ofYaml(head.group(1)));
  }

  private static List<String> places(List<String> findings) {
    return findings.stream().map(finding -> finding.split(":", 2)[0]).toList();
  }

  private void mend() throws IOException {
    replace(FACTS, "[spase]", "[space]");
    placesInTheOverlay(ACTOR + ":10:7", ENGLISH + ":12:19");
    replace(ACTOR, "agensy", "agency");
    placesInTheOverlay(ENGLISH + ":12:19");
    replace(ENGLISH, "21 grams", "12 grams");
    placesInTheOverlay();
    assertThat(overlay("summary")).isHidden();
  }

  private void publish() throws IOException {
    replace(FACTS, "draft: true\n", "");
    assertEquals(
        "exit 0\n", workspace.run("build", "--no-search", "--today", DAY, "--quiet").outcome());
  }
}
