package akkord.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.build.BuildRequest.Earlier;
import akkord.build.BuildRequest.Gate;
import akkord.build.Preparation.Prepared;
import akkord.content.Drafts;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.search.SearchTool;
import akkord.site.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptReadingTest {

  private static final int ROUNDS = 40;
  private static final String VERSION = "1";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;
  private byte[] left = {};

  private BuildRequest request(LocalDate day, Drafts drafts, Instant started) {
    var folders = new Workspace(folder).folders("site-out");
    return new BuildRequest(
        folders,
        Optional.empty(),
        drafts,
        day,
        Gate.ERRORS,
        new SearchTool.Unwanted(),
        Earlier.USED,
        started,
        2);
  }

  /** Everything that is read and found; {@code plan} and {@code site} follow from it. */
  private record Seen(Optional<Object> draft, Optional<Object> inputs, List<Diagnostic> findings) {

    static Seen of(Optional<Prepared> prepared, Diagnostics found) {
      return new Seen(
          prepared.map(Prepared::draft), prepared.map(Prepared::inputs), found.sorted());
    }
  }

  private Seen remembering(BuildRequest request) throws IOException, InterruptedException {
    var found = new Diagnostics();
    var kept = KeptReading.of(request, left, VERSION);
    var prepared = Preparation.prepare(request, kept, found);
    if (prepared.isPresent()) {
      left = kept.bytes(prepared.get().draft()).orElse(left);
    }
    return Seen.of(prepared, found);
  }

  private static Seen anew(BuildRequest request) throws IOException, InterruptedException {
    var found = new Diagnostics();
    return Seen.of(Preparation.prepare(request, found), found);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void afterAnyChangesTheSameIsReadAndFoundAsWithoutMemory(long seed)
      throws IOException, InterruptedException {
    Workspace.withExampleSite(folder);
    var random = new Random(seed);
    var edits = new RandomEdits(folder.resolve("content"), random);
    for (int round = 0; round < ROUNDS; round++) {
      for (int more = random.nextInt(3); more > 0; more--) {
        edits.edit();
      }
      var request =
          request(
              DAY.plusDays(random.nextInt(4) * 300L),
              random.nextInt(4) > 0 ? Drafts.LEFT_OUT : Drafts.INCLUDED,
              random.nextBoolean() ? Instant.EPOCH : Instant.parse("2025-01-01T00:00:00Z"));
      if (random.nextInt(5) == 0 && left.length > 0) {
        left[random.nextInt(left.length)] ^= 1;
      }
      assertEquals(anew(request), remembering(request), "round " + round);
    }
  }

  @Test
  void whereNothingHasChangedNothingIsToBeLeft() throws IOException, InterruptedException {
    Workspace.withExampleSite(folder);
    var request = request(DAY, Drafts.LEFT_OUT, Instant.EPOCH);
    remembering(request);
    var kept = KeptReading.of(request, left, VERSION);
    var prepared = Preparation.prepare(request, kept, new Diagnostics()).orElseThrow();
    assertEquals(Optional.empty(), kept.bytes(prepared.draft()));
  }

  @Test
  void whatAnotherProgramHasLeftIsNotUsed() throws IOException, InterruptedException {
    Workspace.withExampleSite(folder);
    var request = request(DAY, Drafts.LEFT_OUT, Instant.EPOCH);
    remembering(request);
    var kept = KeptReading.of(request, left, VERSION + "1");
    var prepared = Preparation.prepare(request, kept, new Diagnostics()).orElseThrow();
    assertTrue(kept.bytes(prepared.draft()).isPresent());
  }
}
