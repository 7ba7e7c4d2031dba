package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that a server shows, against the one that a build writes. */
class LiveSiteTest {

  private static final Path GOLDEN =
      Workspace.repository().resolve("src/test/resources/akkord/site/golden");

  /** What a build makes and a live site does not. */
  private static final List<String> BUILT_ONLY = List.of(".akkord", "data/manifest.json");

  @TempDir private Path folder;

  private Workspace golden() throws IOException {
    Tree.of(GOLDEN.resolve("content")).copyTo(folder.resolve("content"));
    Tree.of(GOLDEN.resolve("static")).copyTo(folder.resolve("static"));
    var workspace = new Workspace(folder);
    String settings = workspace.read("content/site.yaml");
    return workspace.write("content/site.yaml", settings.replace("feeds]", "feeds, search]"));
  }

  /** The built site's files with their hashes. */
  private Map<String, String> built() throws IOException {
    var workspace = new Workspace(folder);
    var run = workspace.run("build", "--quiet", "--no-search");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    var hashes = new TreeMap<>(workspace.site().hashes());
    BUILT_ONLY.forEach(hashes::remove);
    return hashes;
  }

  @Test
  void everyFileIsWhatABuildWouldWrite() throws IOException, InterruptedException {
    golden();
    var built = built();
    try (var desk = LiveDesk.open(new Workspace(folder))) {
      assertEquals(built, LiveDesk.hashes(desk.done(), built.keySet()));
    }
  }

  @Test
  void aNewSentenceIsShownAtOnceAndThenCheckedWithEverythingElse()
      throws IOException, InterruptedException {
    var workspace = golden();
    try (var desk = LiveDesk.open(workspace)) {
      var before = desk.done();
      String page = "de/abkommen/mondrover/index.html";
      assertFalse(LiveDesk.page(before, page).contains("ganz neuer Satz"));
      String text = workspace.read("content/agreements/rover/de.md");
      var after =
          desk.write(
              "content/agreements/rover/de.md",
              text.replace("- **Japan** baut,", "- **Japan** baut, ein ganz neuer Satz,"));
      assertTrue(LiveDesk.page(after, page).contains("ganz neuer Satz"));
      assertEquals(before.number() + 3, after.number());
      assertFalse(LiveDesk.page(before, page).contains("ganz neuer Satz"));
      var built = built();
      assertEquals(built, LiveDesk.hashes(after, built.keySet()));
    }
  }

  @Test
  void anEntryWithAMistakeIsShownAsItWasWhileOthersGoOn() throws IOException, InterruptedException {
    var workspace = golden();
    String yaml = "content/agreements/rover/agreement.yaml";
    String sound = workspace.read(yaml);
    try (var desk = LiveDesk.open(workspace)) {
      var before = desk.done();
      var findings = LiveDesk.findings(before);
      var broken = desk.write(yaml, sound + "colour: red\n");
      var more = new ArrayList<>(LiveDesk.findings(broken));
      more.removeAll(findings);
      assertEquals(1, more.size(), more::toString);
      assertTrue(more.getFirst().endsWith("unknown-key"), more::toString);
      String page = "de/abkommen/mondrover/index.html";
      assertEquals(LiveDesk.page(before, page), LiveDesk.page(broken, page));

      String about = workspace.read("content/pages/about/de.md");
      var other = desk.write("content/pages/about/de.md", about + "\nNoch ein Absatz.\n");
      assertTrue(LiveDesk.findings(other).contains(more.getFirst()));
      var mended = desk.write(yaml, sound);
      assertFalse(LiveDesk.findings(mended).contains(more.getFirst()));
    }
  }

  @Test
  void whatIsBrokenFromTheBeginningIsHeldBackUntilItIsMended()
      throws IOException, InterruptedException {
    var workspace = golden();
    String yaml = "content/agreements/rover/agreement.yaml";
    String sound = workspace.read(yaml);
    workspace.write(yaml, sound + "colour: red\n");
    try (var desk = LiveDesk.open(workspace)) {
      var broken = desk.done();
      assertTrue(
          LiveDesk.findings(broken).stream().anyMatch(found -> found.endsWith("unknown-key")));
      assertFalse(LiveDesk.page(broken, "de/abkommen/index.html").contains("Mondrover"));
      var mended = desk.write(yaml, sound);
      assertTrue(LiveDesk.page(mended, "de/abkommen/index.html").contains("Mondrover"));
      var built = built();
      assertEquals(built, LiveDesk.hashes(mended, built.keySet()));
    }
  }

  @Test
  void whatChecksHaveShownIsShownAsSoonAsItIsWritten() throws IOException, InterruptedException {
    String page = "en/sources/release/index.html";
    String before = "address checked on 2";
    try (var desk = LiveDesk.open(golden())) {
      assertTrue(LiveDesk.page(desk.done(), page).contains(before));
      var gone = desk.write(".links/ledger.jsonl", LedgerOnSiteTest.GONE);
      assertTrue(LiveDesk.page(gone, page).contains("no longer available since 1"));
      var built = built();
      assertEquals(built, LiveDesk.hashes(gone, built.keySet()));
      var forgotten = desk.delete(".links/ledger.jsonl");
      assertTrue(LiveDesk.page(forgotten, page).contains(before));
    }
  }

  @Test
  void aReferenceToNothingLeavesTheLastGoodPage() throws IOException, InterruptedException {
    var workspace = golden();
    String file = "content/agreements/rover/de.md";
    String sound = workspace.read(file);
    try (var desk = LiveDesk.open(workspace)) {
      var before = desk.done();
      var broken = desk.write(file, sound.replace("actor:japan", "actor:japn"));
      assertTrue(
          LiveDesk.findings(broken).stream()
              .anyMatch(found -> found.endsWith("unknown-reference")));
      String page = "de/abkommen/mondrover/index.html";
      assertEquals(LiveDesk.page(before, page), LiveDesk.page(broken, page));
      assertEquals(LiveDesk.findings(before), LiveDesk.findings(desk.write(file, sound)));
    }
  }

  @Test
  void anEntryComesAndGoes() throws IOException, InterruptedException {
    var workspace = golden();
    try (var desk = LiveDesk.open(workspace)) {
      var before = desk.done();
      String file = "content/actors/jaxa.yaml";
      String actor = workspace.read("content/actors/nasa.yaml");
      var added = desk.write(file, actor.replace("NASA", "JAXA"));
      assertTrue(LiveDesk.page(added, "de/akteure/jaxa/index.html").contains("JAXA"));
      var gone = desk.delete(file);
      var files = LiveDesk.hashes(before, List.of("de/akteure/jaxa/index.html", "sitemap.xml"));
      assertEquals(files, LiveDesk.hashes(gone, files.keySet()));
    }
  }

  @Test
  void aStyleSheetChangesItsAddressOnly() throws IOException, InterruptedException {
    var workspace = golden();
    try (var desk = LiveDesk.open(workspace)) {
      var before = built();
      assertEquals(before, LiveDesk.hashes(desk.done(), before.keySet()));
      String style = Tree.of(folder.resolve("static")).files().getFirst();
      desk.write("static/" + style, workspace.read("static/" + style) + "\n");
      var built = built();
      assertEquals(built, LiveDesk.hashes(desk.done(), built.keySet()));
    }
  }

  @Test
  void settingsThatCanNotBeReadLeaveTheLastGoodSite() throws IOException, InterruptedException {
    var workspace = golden();
    String settings = workspace.read("content/site.yaml");
    try (var desk = LiveDesk.open(workspace)) {
      var before = desk.done();
      var broken = desk.write("content/site.yaml", "languages: [\n");
      assertTrue(LiveDesk.findings(broken).getFirst().startsWith("content/site.yaml"));
      assertEquals(LiveDesk.page(before, "de/index.html"), LiveDesk.page(broken, "de/index.html"));
      assertEquals(
          LiveDesk.findings(before), LiveDesk.findings(desk.write("content/site.yaml", settings)));
    }
  }

  /** Random edits, each of them told alone, as a watcher does it while somebody writes. */
  @Test
  void afterAnyEditsItIsWhatABuildWouldWrite() throws IOException, InterruptedException {
    var workspace = golden();
    var random = new Random(5);
    try (var desk = LiveDesk.open(workspace)) {
      desk.done();
      for (int round = 0; round < 3; round++) {
        for (int edit = 0; edit < 6; edit++) {
          edit(desk, random);
        }
        var built = built();
        assertEquals(built, LiveDesk.hashes(desk.done(), built.keySet()));
      }
    }
  }

  /** One word more in a text, one thing more in facts, or back again. */
  private void edit(LiveDesk desk, Random random) throws IOException, InterruptedException {
    var files =
        Tree.of(folder.resolve("content")).files().stream()
            .filter(file -> file.endsWith(".md") || file.startsWith("sources/"))
            .toList();
    String file = "content/" + files.get(random.nextInt(files.size()));
    String text = Files.readString(folder.resolve(file));
    String added = file.endsWith(".md") ? "\nZusatz.\n" : "# note\n";
    desk.write(
        file,
        text.endsWith(added) ? text.substring(0, text.length() - added.length()) : text + added);
  }
}
