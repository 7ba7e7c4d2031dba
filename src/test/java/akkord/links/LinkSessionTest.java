package akkord.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.location.SourcePath;
import akkord.model.SafeUrl;
import akkord.route.BaseUrl;
import akkord.route.Origins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any changes the report is that of a check from scratch, whoever reads in what order. */
class LinkSessionTest {

  private static final Optional<BaseUrl> BASE =
      Optional.of(new BaseUrl(new SafeUrl("https://example.org/site/")));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void reportsWhatACheckFromScratchWould(int seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    var base = seed % 2 == 0 ? BASE : Optional.<BaseUrl>empty();
    var site = RandomSite.of(random);
    var session = LinkSession.check(site, base, 1);
    int kinds = 0;
    for (int step = 0; step < 40; step++) {
      var changes = RandomSite.changes(random);
      site = RandomSite.changed(site, changes, random);
      session.update(site, changes);
      var report = session.report();
      assertEquals(LinkVerifier.verify(site, base, 1), report, "seed " + seed + ", step " + step);
      kinds =
          Math.max(
              kinds, (int) report.diagnostics().stream().map(d -> d.code()).distinct().count());
    }
    assertTrue(kinds > 4, "kinds of findings at once: " + kinds);
  }

  @Test
  void readsOnlyWhatHasChanged() throws IOException, InterruptedException {
    var site =
        MemorySite.of(
            """
            -- index.html --
            <a href="a.html#x">a</a>
            -- a.html --
            <p id="x">
            """);
    var session = LinkSession.check(site, BASE, 2);
    assertEquals(List.of(), session.report().diagnostics());
    var file = new FilePath("a.html");
    var now = new WatchedSite(site.with("a.html", "<p id=y>".getBytes(StandardCharsets.UTF_8)));
    session.update(now, Set.of(file));
    assertEquals(List.of(file), now.read());
    assertFalse(session.report().diagnostics().isEmpty());
  }

  /** A site that lists and reads its files in any order. */
  private record Shuffled(MemorySite site, SortedSet<FilePath> files) implements LinkedSite {

    static Shuffled of(MemorySite site, Random random) {
      var order = new ArrayList<>(site.files());
      Collections.shuffle(order, random);
      var files =
          new TreeSet<FilePath>((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
      files.addAll(order);
      return new Shuffled(site, files);
    }

    @Override
    public byte[] read(FilePath file) throws IOException {
      return site.read(file);
    }

    @Override
    public SourcePath shown(FilePath file) {
      return site.shown(file);
    }

    @Override
    public Origins origins(FilePath file) {
      return site.origins(file);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void neitherOrderNorThreadsMatter(int seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    var site = RandomSite.of(random);
    var expected = LinkVerifier.verify(site, BASE, 1);
    for (int i = 0; i < 20; i++) {
      var shuffled = Shuffled.of(site, random);
      assertEquals(expected, LinkVerifier.verify(shuffled, BASE, 1 + i % 8));
    }
  }
}
