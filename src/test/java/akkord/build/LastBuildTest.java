package akkord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.build.BuildOutcome.Result;
import akkord.build.BuildRequest.Earlier;
import akkord.build.BuildRequest.Gate;
import akkord.content.Drafts;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.output.OutputException;
import akkord.search.SearchTool;
import akkord.site.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String VERSION = "1";
  private static final List<String> TOPS =
      List.of("content", "static", ".links", "templates/words", "site-out");

  /** Later than any file of these tests. */
  private static final Instant STARTED = Instant.parse("2200-01-01T00:00:00Z");

  @TempDir private Path folder;

  private BuildRequest request(LocalDate day, Earlier earlier, Instant started) {
    return request(day, earlier, started, new SearchTool.Unwanted());
  }

  private BuildRequest request(LocalDate day, Earlier earlier, Instant started, SearchTool search) {
    var folders = new Workspace(folder).folders("site-out");
    return new BuildRequest(
        folders, Optional.empty(), Drafts.LEFT_OUT, day, Gate.ERRORS, search, earlier, started, 2);
  }

  private BuildRequest request() {
    return request(DAY, Earlier.USED, STARTED);
  }

  private static BuildOutcome outcome(DiagnosticCode code, Result result) {
    var place = Location.startOf(new SourcePath("content/site.yaml"));
    return new BuildOutcome(
        List.of(new Diagnostic(code, place, "a finding about '%s'", "x")),
        List.of(Message.of("a note")),
        Optional.of(new Tally(Map.of(), List.of(), 7)),
        7,
        HeldBack.NOTHING,
        result);
  }

  private static BuildOutcome outcome(Result result) {
    return outcome(DiagnosticCode.REVIEW_OVERDUE, result);
  }

  private byte[] leave() throws IOException {
    return LastBuild.before(request(), VERSION)
        .bytes(outcome(Result.PUBLISHED))
        .orElse(new byte[0]);
  }

  private void write(String path) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), path);
  }

  private void fill() throws IOException {
    for (var top : TOPS) {
      for (int i = 0; i < 5; i++) {
        write(top + "/part-" + i + "/file-" + i);
        write(top + "/part-" + i + "/other");
      }
    }
  }

  @Test
  void whereNothingHasChangedTheSameIsSaidAgain() throws IOException {
    fill();
    assertEquals(
        Optional.of(outcome(Result.UNCHANGED)),
        LastBuild.before(request(), VERSION).recall(leave()));
  }

  @Test
  void afterAnyChangeNothingIsRecalled() throws IOException {
    fill();
    var random = new Random(11);
    var edits = new ArrayList<RandomEdits>();
    for (var top : TOPS) {
      edits.add(new RandomEdits(folder.resolve(top), random));
    }
    for (int round = 0; round < 60; round++) {
      byte[] left = leave();
      edits.get(random.nextInt(edits.size())).edit();
      assertEquals(
          Optional.empty(), LastBuild.before(request(), VERSION).recall(left), "round " + round);
    }
  }

  @Test
  void anotherQuestionHasAnotherAnswer() throws IOException {
    fill();
    byte[] left = leave();
    var others = new ArrayList<LastBuild>();
    others.add(LastBuild.before(request(), "2"));
    others.add(LastBuild.before(request(DAY.plusDays(1), Earlier.USED, STARTED), VERSION));
    others.add(LastBuild.before(request(DAY, Earlier.IGNORED, STARTED), VERSION));
    for (var other : others) {
      assertEquals(Optional.empty(), other.recall(left));
    }
  }

  @Test
  void anIndexThatCouldNotBeMadeIsTriedAgain() throws IOException {
    fill();
    var tool = new SearchTool.Installed(folder.resolve("node"), folder.resolve("index.mjs"));
    var build = LastBuild.before(request(DAY, Earlier.USED, STARTED, tool), VERSION);
    assertEquals(Optional.empty(), build.bytes(outcome(Result.PUBLISHED)));
  }

  private static BuildOutcome withoutNotes() {
    var outcome = outcome(Result.PUBLISHED);
    return new BuildOutcome(
        outcome.diagnostics(),
        List.of(),
        outcome.tally(),
        outcome.kept(),
        outcome.held(),
        outcome.result());
  }

  @Test
  void aToolInstalledWithLinksIsTheSameUntilItIsInstalledAnew() throws IOException {
    fill();
    write("tool/index.mjs");
    write("tool/package-lock.json");
    Files.createSymbolicLink(folder.resolve("tool/pagefind"), folder.resolve("tool/index.mjs"));
    var tool = new SearchTool.Installed(folder.resolve("node"), folder.resolve("tool/index.mjs"));
    var request = request(DAY, Earlier.USED, STARTED, tool);
    byte[] left = LastBuild.before(request, VERSION).bytes(withoutNotes()).orElseThrow();
    var same = LastBuild.before(request, VERSION).recall(left);
    Files.writeString(folder.resolve("tool/package-lock.json"), "another version");
    var other = LastBuild.before(request, VERSION).recall(left);
    assertEquals(List.of(true, false), List.of(same.isPresent(), other.isPresent()));
  }

  @Test
  void damagedBytesSayNothing() throws IOException {
    fill();
    byte[] left = leave();
    for (int i = 0; i < left.length; i += 7) {
      byte[] damaged = left.clone();
      damaged[i] ^= 4;
      assertEquals(Optional.empty(), LastBuild.before(request(), VERSION).recall(damaged));
    }
  }

  @Test
  void nothingIsLeftWhereItWouldNotBeCertain() throws IOException {
    fill();
    var justWritten = LastBuild.before(request(DAY, Earlier.USED, Instant.EPOCH), VERSION);
    assertEquals(Optional.empty(), justWritten.bytes(outcome(Result.PUBLISHED)));
    var withErrors = outcome(DiagnosticCode.INVALID_CONFIGURATION, Result.PUBLISHED);
    assertEquals(Optional.empty(), LastBuild.before(request(), VERSION).bytes(withErrors));
    Files.createSymbolicLink(folder.resolve("content/link"), folder.resolve("site-out"));
    assertEquals(0, leave().length);
  }

  @Test
  void aBuildWithoutChangesReadsNothing()
      throws IOException, InterruptedException, OutputException {
    Workspace.withExampleSite(folder);
    var first = SiteBuild.build(request(), Progress.UNTOLD);
    var told = new ArrayList<Progress.Stage>();
    var second = SiteBuild.build(request(), (stage, done, all) -> told.add(stage));
    assertEquals(
        new BuildOutcome(
            first.diagnostics(),
            first.notes(),
            first.tally(),
            first.tally().orElseThrow().files(),
            first.held(),
            Result.UNCHANGED),
        second);
    assertEquals(List.of(), told);
  }
}
