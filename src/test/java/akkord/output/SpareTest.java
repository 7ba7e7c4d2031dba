package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.output.FaultyDisk.Exchange;
import akkord.output.FaultyDisk.Fault;
import akkord.output.FaultyDisk.Killed;
import akkord.output.OutputSession.Outcome;
import akkord.route.FileSum;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that keep what is published, and bring the site before it up to date. */
class SpareTest {

  private static final Site FIRST =
      new Site(
          Map.of(
              "index.html", "home 1",
              "de/same.html", "same",
              "de/late/page.html", "late 1",
              "en/gone/deep/page.html", "gone",
              "it/again.html", "again",
              "turn", "a file"));
  private static final Site SECOND =
      new Site(
          Map.of(
              "index.html", "home 2",
              "de/same.html", "same",
              "de/late/page.html", "late 1",
              "turn/page.html", "in a folder",
              "fr/new/page.html", "new"));
  private static final Site THIRD =
      new Site(
          Map.of(
              "index.html", "home 3",
              "it/again.html", "again",
              "de/same.html", "same",
              "de/late/page.html", "late 3",
              "turn/page.html", "in a folder",
              "fr/new/page.html", "new"));

  @TempDir Path folder;

  /** A project in which the second site is published, and the first kept as a spare. */
  private Path project(String name) throws Exception {
    Path project = Files.createDirectory(folder.resolve(name));
    FIRST.build(project, FaultyDisk.sound());
    assertEquals(Outcome.PUBLISHED, SECOND.succeed(project, FaultyDisk.sound()));
    return project;
  }

  private static Path spare(Path project) throws IOException {
    try (Stream<Path> all = Files.list(project)) {
      return all.filter(path -> path.getFileName().toString().startsWith("site-out.spare-"))
          .reduce((one, other) -> project.resolve("there are two"))
          .orElse(project.resolve("there is none"));
    }
  }

  private static void assertThird(Path project) throws Exception {
    assertEquals(Outcome.PUBLISHED, THIRD.succeed(project, FaultyDisk.sound()));
    assertEquals(THIRD, Site.published(project));
    try (Stream<Path> all = Files.walk(project.resolve("site-out"))) {
      assertEquals(14, all.count(), "empty folders are left");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theSpareBecomesTheNewSite() throws Exception {
    Path project = project("project");
    String last = Tree.key(spare(project));
    String present = Tree.key(project.resolve("site-out"));
    assertThird(project);
    assertEquals(last, Tree.key(project.resolve("site-out")));
    assertEquals(present, Tree.key(spare(project)));
    assertEquals(SECOND, Site.of(spare(project)));
  }

  @Test
  void touchesOnlyWhatDiffers() throws Exception {
    Path project = project("project");
    String same = key(spare(project).resolve("de/same.html"));
    String home = key(spare(project).resolve("index.html"));
    assertThird(project);
    assertEquals(same, key(project.resolve("site-out/de/same.html")));
    assertNotEquals(home, key(project.resolve("site-out/index.html")));
  }

  private static String key(Path file) throws IOException {
    return Tree.key(file);
  }

  @Test
  void touchesNothingWhereNothingHasChanged() throws Exception {
    Path project = project("project");
    var before = Tree.of(project).files();
    assertEquals(Outcome.UNCHANGED, SECOND.succeed(project, FaultyDisk.sound()));
    assertEquals(before, Tree.of(project).files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"write", "replace", "add", "addFolder", "delete", "deleteAll", "forget"})
  void trustsNoSpareThatIsNotAsItWasLeft(String change) throws Exception {
    Path project = project("project");
    Path spare = spare(project);
    switch (change) {
      case "write" -> Files.writeString(spare.resolve("it/again.html"), "AGAIN");
      case "replace" -> {
        Files.delete(spare.resolve("de/same.html"));
        Files.writeString(spare.resolve("de/same.html"), "SAME");
      }
      case "add" -> Files.writeString(spare.resolve("de/more.html"), "more");
      case "addFolder" -> Files.createDirectory(spare.resolve("de/more"));
      case "delete" -> Files.delete(spare.resolve("de/same.html"));
      case "deleteAll" -> new WorkFolder(spare).close();
      default -> Files.delete(project.resolve(".site-out.files"));
    }
    assertThird(project);
  }

  @Test
  void leavesASpareAloneThatSomebodyHasPutFilesInto() throws Exception {
    Path project = project("project");
    Path more = spare(project).resolve("de/more.html");
    Files.writeString(more, "more");
    assertThird(project);
    FIRST.succeed(project, FaultyDisk.sound());
    assertEquals("more", Site.text(more));
  }

  @Test
  void removesASpareOfASiteThatHasBecomeSmall() throws Exception {
    Path project = project("project");
    try (var session = OutputFolder.open(Site.request(project), FaultyDisk.sound(), 1_000)) {
      session.write(Site.artifact("index.html", "home"));
      assertEquals(Outcome.PUBLISHED, session.publish());
    }
    assertEquals(project.resolve("there is none"), spare(project));
  }

  @Test
  void knowsTheSpareAgainWhereTheSiteIsNot() throws Exception {
    Path project = project("project");
    String last = Tree.key(spare(project));
    Files.setLastModifiedTime(project.resolve("site-out/.akkord"), FileTime.fromMillis(1));
    assertEquals(Outcome.UNCHANGED, SECOND.succeed(project, FaultyDisk.sound()));
    THIRD.succeed(project, FaultyDisk.sound());
    assertEquals(last, Tree.key(project.resolve("site-out")));
  }

  @Test
  void leavesFoldersAloneThatOnlyLookLikeASpare() throws Exception {
    Path project = project("project");
    Path other = Files.createDirectory(project.resolve("site-out.spare-0123456789abcdef"));
    Files.writeString(other.resolve("a.txt"), "mine");
    THIRD.succeed(project, FaultyDisk.sound());
    assertEquals("mine", Site.text(other.resolve("a.txt")));
  }

  @Test
  void startingAfreshRemovesTheSpareAndReadsWhatItKeeps() throws Exception {
    Path project = project("project");
    try (var session = OutputFolder.open(Site.request(project), FaultyDisk.sound(), 1)) {
      session.startAfresh();
      assertEquals(project.resolve("there is none"), spare(project));
      assertTrue(keep(session, "de/same.html", "same"));
      assertEquals(Outcome.PUBLISHED, session.publish());
    }
    assertEquals(new Site(Map.of("de/same.html", "same")), Site.published(project));
    assertEquals(project.resolve("there is none"), spare(project));
  }

  private static boolean keep(OutputSession session, String path, String text) {
    var sum = FileSum.of(text.getBytes(StandardCharsets.UTF_8));
    return session.keep(new SitePath(path), sum, Origins.NONE);
  }

  @Test
  void keepsOnlyFilesWithTheseBytes() throws Exception {
    Path project = project("project");
    Files.writeString(project.resolve("site-out/fr/new/page.html"), "NEW");
    try (var session = OutputFolder.open(Site.request(project), FaultyDisk.sound(), 1)) {
      assertTrue(keep(session, "de/same.html", "same"));
      assertFalse(keep(session, "index.html", "home 3"));
      assertFalse(keep(session, "fr/new/page.html", "new"));
      assertFalse(keep(session, "de/missing.html", "same"));
    }
  }

  @Test
  void refusesToKeepWhatIsChangedMeanwhile() throws Exception {
    Path project = project("project");
    try (var session = OutputFolder.open(Site.request(project), FaultyDisk.sound(), 1)) {
      assertTrue(keep(session, "de/same.html", "same"));
      Files.writeString(project.resolve("site-out/de/same.html"), "by hand");
      var refused = assertThrows(OutputException.class, session::publish);
      assertEquals(
          "the output folder site-out holds what Akkord did not make (de/same.html);"
              + " move it away",
          refused.getMessage());
    }
  }

  static Stream<Arguments> faults() {
    var all = new ArrayList<Arguments>();
    for (var fault : Fault.values()) {
      for (var exchange : Exchange.values()) {
        all.add(Arguments.of(fault, exchange));
      }
    }
    return all.stream();
  }

  /** Every step fails once, in every way; the old or the new site stands, and is mended. */
  @ParameterizedTest
  @MethodSource("faults")
  void leavesTheOldOrTheNewSite(Fault fault, Exchange exchange) throws Exception {
    int step = 1;
    for (boolean failed = true; failed; step++) {
      Path project = project("project-" + step);
      var disk = new FaultyDisk(fault, exchange, step);
      run(project, disk);
      failed = disk.hasFailed();
      String where = fault + " at step " + step;
      boolean canBeMissing = exchange == Exchange.IMPOSSIBLE && fault != Fault.HICCUP;
      var found = Site.published(project);
      boolean isMissing = canBeMissing && found.files().isEmpty();
      assertTrue(isMissing || List.of(SECOND, THIRD).contains(found), where + " left " + found);
      assertMended(project, where);
    }
    assertTrue(step > 20, "only " + step + " steps were tried");
  }

  private static void run(Path project, FaultyDisk disk) {
    try {
      THIRD.succeed(project, disk);
    } catch (OutputException failed) {
      assertEquals(OutputException.Kind.MACHINE, failed.kind());
    } catch (Killed killed) {
      // nothing more is done by a killed process
    }
  }

  private static void assertMended(Path project, String where) throws Exception {
    OutputFolder.open(Site.request(project), FaultyDisk.sound(), 1).close();
    var opened = Site.published(project);
    assertTrue(List.of(SECOND, THIRD).contains(opened), where + ", then opened, left " + opened);
    FIRST.succeed(project, FaultyDisk.sound());
    assertEquals(FIRST, Site.published(project), where);
    THIRD.succeed(project, FaultyDisk.sound());
    assertEquals(THIRD, Site.published(project), where);
    assertEquals(FIRST, Site.of(spare(project)), where);
    assertEquals(4, Site.names(project).size(), where + " left " + Site.names(project));
  }
}
