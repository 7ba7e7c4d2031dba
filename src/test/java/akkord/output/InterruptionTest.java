package akkord.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.output.FaultyDisk.Exchange;
import akkord.output.FaultyDisk.Fault;
import akkord.output.FaultyDisk.Killed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets every single step of a build go wrong in turn, in every way, and looks at what is left: the
 * old or the new site, and nothing that the next build does not mend.
 */
class InterruptionTest {

  private static final Site OLD = Site.edition("old");
  private static final Site NEW = Site.edition("new");
  private static final Site NOTHING = new Site(Map.of());

  @TempDir Path folder;

  static Stream<Arguments> faults() {
    var all = new ArrayList<Arguments>();
    for (var fault : Fault.values()) {
      for (var exchange : Exchange.values()) {
        for (var before : List.of(OLD, NOTHING)) {
          all.add(Arguments.of(fault, exchange, before));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void leavesTheOldOrTheNewSite(Fault fault, Exchange exchange, Site before) throws Exception {
    int step = 1;
    for (boolean failed = true; failed; step++) {
      Path project = project(step, before);
      var disk = new FaultyDisk(fault, exchange, step);
      run(project, disk);
      failed = disk.hasFailed();
      String where = fault + " at step " + step;
      assertOldOrNew(project, before, where, canBeMissing(fault, exchange));
      assertMended(project, before, where);
    }
    assertTrue(step > 20, "only " + step + " steps were tried");
  }

  private Path project(int step, Site before) throws Exception {
    Path project = Files.createDirectory(folder.resolve("project-" + step));
    if (!before.files().isEmpty()) {
      before.build(project, FaultyDisk.sound());
    }
    return project;
  }

  /** Only without an exchange there is a moment at which the output has no name. */
  private static List<Site> canBeMissing(Fault fault, Exchange exchange) {
    return exchange == Exchange.IMPOSSIBLE && fault != Fault.HICCUP ? List.of(NOTHING) : List.of();
  }

  private static void run(Path project, FaultyDisk disk) {
    try {
      NEW.build(project, disk);
    } catch (OutputException failed) {
      assertEquals(OutputException.Kind.MACHINE, failed.kind());
      assertTrue(failed.getMessage().endsWith("No space left on device"), failed.getMessage());
    } catch (Killed killed) {
      // nothing more is done by a killed process
    }
  }

  private static void assertOldOrNew(Path project, Site before, String where, List<Site> more) {
    Site found = Site.published(project);
    boolean good = found.equals(before) || found.equals(NEW) || more.contains(found);
    assertTrue(good, where + " left " + found);
  }

  /** Opening mends; and the next build succeeds and clears everything away. */
  private static void assertMended(Path project, Site before, String where) throws Exception {
    try (var session = OutputFolder.open(Site.request(project), FaultyDisk.sound())) {
      assertOldOrNew(project, before, where + ", then opened,", List.of());
      assertTrue(session.staged().files().isEmpty());
    }
    NEW.build(project, FaultyDisk.sound());
    assertEquals(NEW, Site.published(project), where);
    assertEquals(
        List.of(".site-out.files", ".site-out.lock", "site-out"), Site.names(project), where);
  }

  /** What a kill left of a site that was being cleared away is not taken for a site. */
  @ParameterizedTest
  @EnumSource
  void neverRestoresHalfASite(Exchange exchange) throws Exception {
    int step = 1;
    for (boolean failed = true; failed; step++) {
      Path project = project(step, OLD);
      var disk = new FaultyDisk(Fault.KILL, exchange, step);
      run(project, disk);
      failed = disk.hasFailed();
      deletePublished(project);
      OutputFolder.open(Site.request(project), FaultyDisk.sound()).close();
      assertOldOrNew(project, NOTHING, "killed at step " + step, List.of(OLD));
    }
  }

  private static void deletePublished(Path project) throws IOException {
    for (String name : Site.published(project).files().keySet()) {
      Files.delete(project.resolve("site-out").resolve(name));
    }
    Files.deleteIfExists(project.resolve("site-out/.akkord"));
    for (String name : List.of("de/abkommen", "de", "")) {
      Files.deleteIfExists(project.resolve("site-out").resolve(name));
    }
  }

  @ParameterizedTest
  @EnumSource
  void survivesFaultsWhileMending(Fault fault) throws Exception {
    int step = 1;
    for (boolean failed = true; failed; step++) {
      Path project = project(step, OLD);
      leaveRemains(project);
      var disk = new FaultyDisk(fault, Exchange.POSSIBLE, step);
      run(project, disk);
      failed = disk.hasFailed();
      String where = fault + " at step " + step;
      assertOldOrNew(project, OLD, where, List.of());
      assertMended(project, OLD, where);
    }
  }

  /** A build that was killed while it staged, and one that was killed while it cleared away. */
  private static void leaveRemains(Path project) throws IOException {
    for (String name : List.of("site-out.new-0123456789abcdef", "site-out.old-0123456789abcdef")) {
      Path remains = Files.createDirectories(project.resolve(name));
      Files.createFile(remains.resolve(Marker.NAME));
      Files.createDirectories(remains.resolve("de"));
      Files.writeString(remains.resolve("de/index.html"), "half a pa");
    }
  }
}
