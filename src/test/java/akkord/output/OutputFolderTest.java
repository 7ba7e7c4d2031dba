package akkord.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.output.OutputSession.Outcome;
import akkord.route.Artifact;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staging and publishing as it should go. */
class OutputFolderTest {

  @TempDir Path project;

  @Test
  void publishesIntoAFolderThatIsMissing() throws Exception {
    var site = Site.edition("first");
    assertEquals(Outcome.PUBLISHED, site.build(project));
    assertEquals(site, Site.published(project));
  }

  @Test
  void publishesIntoAnEmptyFolder() throws Exception {
    Files.createDirectory(project.resolve("site-out"));
    var site = Site.edition("first");
    assertEquals(Outcome.PUBLISHED, site.build(project));
    assertEquals(site, Site.published(project));
  }

  @Test
  void makesTheFoldersAboveTheOutput() throws Exception {
    Path deep = project.resolve("public/preview");
    Site.edition("first").build(deep);
    assertEquals(Site.edition("first"), Site.published(deep));
  }

  @Test
  void replacesTheWholeSite() throws Exception {
    Site.edition("first").build(project);
    Files.writeString(project.resolve("site-out/index.html"), "changed by hand");
    Site.edition("second").build(project);
    assertEquals(Site.edition("second"), Site.published(project));
    assertEquals(List.of(".site-out.files", ".site-out.lock", "site-out"), Site.names(project));
  }

  @Test
  void listsTheFilesAsSha256sumDoes() throws Exception {
    new Site(Map.of("de/a.html", "abc", "b.txt", "")).build(project);
    assertEquals(
        """
        # Made by Akkord. Each build replaces this folder as a whole: change nothing in it.
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.txt
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  de/a.html
        """,
        Site.text(project.resolve("site-out/.akkord")));
  }

  @Test
  void touchesNothingWhenNothingHasChanged() throws Exception {
    Site.edition("first").build(project);
    var before = times();
    assertEquals(Outcome.UNCHANGED, Site.edition("first").build(project));
    assertEquals(before, times());
    assertEquals(List.of(".site-out.files", ".site-out.lock", "site-out"), Site.names(project));
  }

  private Map<Path, String> times() throws IOException {
    try (Stream<Path> all = Files.walk(project.resolve("site-out"))) {
      var times = new TreeMap<Path, String>();
      for (Path path : all.toList()) {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        times.put(path, attributes.lastModifiedTime() + " " + attributes.fileKey());
      }
      return times;
    }
  }

  @Test
  void mendsAPublishedFileThatWasChangedOrLost() throws Exception {
    Site.edition("first").build(project);
    Path file = project.resolve("site-out/index.html");
    FileTime asYoungAsItsSite = Files.getLastModifiedTime(project.resolve("site-out/.akkord"));
    Files.writeString(file, "home of FIRST");
    Files.setLastModifiedTime(file, asYoungAsItsSite);
    assertEquals(Outcome.PUBLISHED, Site.edition("first").build(project));
    Files.delete(file);
    assertEquals(Outcome.PUBLISHED, Site.edition("first").build(project));
    assertEquals(Site.edition("first"), Site.published(project));
  }

  @Test
  void theStagedSiteIsWhatWasWritten() throws Exception {
    try (var session = OutputFolder.open(Site.request(project))) {
      session.write(Site.artifact("de/index.html", "Grüße"));
      var staged = session.staged();
      assertEquals(List.of(new SitePath("de/index.html")), List.copyOf(staged.files().keySet()));
      assertArrayEquals(
          "Grüße".getBytes(StandardCharsets.UTF_8),
          Objects.requireNonNull(staged.files().get(new SitePath("de/index.html"))).read());
    }
  }

  @Test
  void closingWithoutPublishingLeavesTheOldSite() throws Exception {
    Site.edition("first").build(project);
    try (var session = OutputFolder.open(Site.request(project))) {
      session.write(Site.artifact("index.html", "never seen"));
    }
    assertEquals(Site.edition("first"), Site.published(project));
    assertEquals(List.of(".site-out.files", ".site-out.lock", "site-out"), Site.names(project));
  }

  @Test
  void manyThreadsWriteAtOnce() throws Exception {
    var artifacts =
        IntStream.range(0, 400)
            .mapToObj(i -> Site.artifact("d" + i % 7 + "/e" + i % 3 + "/p" + i + ".html", "p" + i))
            .toList();
    try (var session = OutputFolder.open(Site.request(project));
        var threads = Executors.newFixedThreadPool(8)) {
      var work = new ArrayList<Callable<Artifact>>();
      for (var artifact : artifacts) {
        work.add(() -> {
          session.write(artifact);
          return artifact;
        });
      }
      for (var written : threads.invokeAll(work)) {
        written.get();
      }
      session.publish();
    }
    assertEquals(400, Site.published(project).files().size());
  }

  @Test
  void twoArtifactsAtOnePathAreABug() throws Exception {
    try (var session = OutputFolder.open(Site.request(project))) {
      session.write(Site.artifact("index.html", "one"));
      assertThrows(
          IllegalStateException.class, () -> session.write(Site.artifact("index.html", "two")));
    }
  }

  @Test
  void oneBuildAtATime() throws Exception {
    try (var first = OutputFolder.open(Site.request(project))) {
      first.write(Site.artifact("index.html", "first"));
      var busy =
          assertThrows(OutputException.class, () -> OutputFolder.open(Site.request(project)));
      assertEquals(OutputException.Kind.BUSY, busy.kind());
      assertEquals("another build works on site-out", busy.getMessage());
      assertEquals(Outcome.PUBLISHED, first.publish());
    }
    assertEquals(Outcome.PUBLISHED, Site.edition("second").build(project));
  }

  @Test
  void aLockFileThatNobodyHoldsDoesNotHinder() throws Exception {
    Files.writeString(project.resolve(".site-out.lock"), "12345");
    assertEquals(Outcome.PUBLISHED, Site.edition("first").build(project));
  }

  @Test
  void namesWhatTheMachineRefused() throws Exception {
    Files.createDirectory(project.resolve(".site-out.lock"));
    var failed = assertThrows(OutputException.class, () -> Site.edition("first").build(project));
    assertEquals(OutputException.Kind.MACHINE, failed.kind());
    assertTrue(
        failed.getMessage().startsWith("cannot write beside site-out: "), failed.getMessage());
  }
}
