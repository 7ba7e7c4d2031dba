package akkord.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.build.BuildOutcome.Result;
import akkord.build.BuildRequest.Earlier;
import akkord.build.BuildRequest.Gate;
import akkord.content.Drafts;
import akkord.output.OutputException;
import akkord.search.SearchTool;
import akkord.site.OtherSubject;
import akkord.site.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build that uses what the last one has left gives the same files and the same findings as one
 * that begins anew, whatever has changed in between, and makes few files anew where little has.
 */
class IncrementalBuildTest {

  private static final int STEPS = 6;

  /** Long after all files were written: their stamps alone tell that they are unchanged. */
  private static final Instant STARTED = Instant.parse("2100-01-01T00:00:00Z");

  @TempDir private Path folder;

  private Workspace workspace() throws IOException {
    var workspace = Workspace.withExampleSite(folder);
    new OtherSubject(4).writeTo(workspace);
    return workspace.write(
        "content/site.yaml",
        workspace.read("content/site.yaml").replace("page_size: 20", "page_size: 2")
            + "outputs: [permalinks, side-by-side, twins, data, feeds, handbook]\n"
            + "navigation: [briefings, agreements, timeline, page:method]\n");
  }

  private BuildOutcome build(String out, Earlier earlier, SiteEdits.Options options)
      throws IOException, InterruptedException, OutputException {
    var folders = new Workspace(folder).folders(out);
    var request =
        new BuildRequest(
            folders,
            options.baseUrl(),
            Drafts.LEFT_OUT,
            options.today(),
            Gate.ERRORS,
            new SearchTool.Unwanted(),
            earlier,
            STARTED,
            2);
    return SiteBuild.build(request, Progress.UNTOLD);
  }

  private SortedMap<String, String> files(String out) throws IOException {
    var files = new TreeMap<String, String>();
    var top = folder.resolve(out);
    try (var all = Files.walk(top)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            top.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsKeptIsWhatWouldBeMade(long seed)
      throws IOException, InterruptedException, OutputException {
    workspace();
    var edits = new SiteEdits(folder, seed);
    for (int step = 0; step < STEPS; step++) {
      String clean = "clean-" + step;
      var outcome = build("site-out", Earlier.USED, edits.options());
      var anew = build(clean, Earlier.IGNORED, edits.options());
      assertEquals(
          anew.diagnostics().toString().replace(clean + "/", "site-out/"),
          outcome.diagnostics().toString(),
          edits.story());
      if (anew.result() == Result.STOPPED) {
        edits.takeAllBack();
      } else {
        assertSame(files(clean), files("site-out"), edits.story());
      }
      edits.makeSome();
    }
  }

  private static void assertSame(
      SortedMap<String, String> anew, SortedMap<String, String> kept, String story) {
    assertEquals(anew.keySet(), kept.keySet(), story);
    anew.forEach((file, text) -> assertEquals(text, kept.get(file), () -> file + "\n" + story));
  }

  /** The manifest tells of all inputs and is always made. */
  @Test
  void aChangedTextMakesOnlyThePagesAnewThatShowIt()
      throws IOException, InterruptedException, OutputException {
    var workspace = workspace();
    var options = new SiteEdits(folder, 0).options();
    var first = build("site-out", Earlier.USED, options);
    Files.delete(folder.resolve(".site-out.last")); // else it would only say so again
    var again = build("site-out", Earlier.USED, options);
    for (String text : new String[] {"content/pages/method/de.md", "content/pages/method/en.md"}) {
      workspace.write(text, workspace.read(text) + "\nMore.\n");
    }
    var changed = build("site-out", Earlier.USED, options);
    assertEquals(List.of(0, 1, 7), List.of(first.kept(), made(again), made(changed)));
  }

  /** Source {@code jaxa-rover-2024} names its publisher, which at first has no entry. */
  @Test
  void aNameIsALinkAsLongAsThereIsSuchAnEntry()
      throws IOException, InterruptedException, OutputException {
    var workspace = workspace();
    var options = new SiteEdits(folder, 0).options();
    var source = "content/sources/jaxa-rover-2024.yaml";
    workspace.write(
        source, workspace.read(source).replace("publisher: JAXA", "publisher: tsukuba"));
    build("site-out", Earlier.USED, options);
    workspace.write("content/actors/tsukuba.yaml", workspace.read("content/actors/nasa.yaml"));
    assertSameAsAnew("with", options);
    Files.delete(folder.resolve("content/actors/tsukuba.yaml"));
    assertSameAsAnew("without", options);
    workspace.write("content/actors/tsukubo.yaml", workspace.read("content/actors/nasa.yaml"));
    assertEquals(Result.STOPPED, build("site-out", Earlier.USED, options).result());
  }

  private void assertSameAsAnew(String clean, SiteEdits.Options options)
      throws IOException, InterruptedException, OutputException {
    build("site-out", Earlier.USED, options);
    build(clean, Earlier.IGNORED, options);
    assertSame(files(clean), files("site-out"), clean);
  }

  private static int made(BuildOutcome outcome) {
    return outcome.tally().orElseThrow().files() - outcome.kept();
  }
}
