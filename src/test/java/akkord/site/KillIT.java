package akkord.site;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build killed at whatever moment leaves the old or the new site, complete, and the next build
 * needs no help. Two sites take turns that differ in every page: in where they will be published.
 */
class KillIT {

  private static final int KILLS = 20;
  private static final List<String> BASES =
      List.of("https://one.example/", "https://two.example/of/them/");

  @Test
  void aKilledBuildLeavesTheOldOrTheNewSite(@TempDir Path folder)
      throws IOException, InterruptedException {
    var workspace = new Workspace(folder);
    new OtherSubject(20).writeTo(workspace);
    // All outputs would only make the builds longer: how they are published is the same.
    String settings = workspace.read("content/site.yaml");
    workspace.write("content/site.yaml", settings + "outputs: [permalinks, feeds]\n");
    var fork = new Fork(workspace, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    long longest = 0;
    for (String base : List.of(BASES.getLast(), BASES.getFirst())) {
      long start = System.nanoTime();
      fork.run(build(base));
      longest = (System.nanoTime() - start) / 1_000_000;
    }
    var sites = Map.of(BASES.getFirst(), site(0, workspace), BASES.getLast(), site(1, workspace));
    var moments = new Random(20240409);
    for (int i = 0; i < KILLS; i++) {
      String next = BASES.get((i + 1) % 2);
      long moment = longest * i / KILLS + moments.nextLong(longest / KILLS + 1);
      kill(fork.start(build(next)), moment);
      assertTrue(sites.containsValue(workspace.site().hashes()), "killed after ms: " + moment);
      site((i + 1) % 2, workspace);
      assertEquals(sites.get(next), workspace.site().hashes());
    }
  }

  private static SortedMap<String, String> site(int base, Workspace workspace) throws IOException {
    var run = workspace.run(build(BASES.get(base)));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    return workspace.site().hashes();
  }

  private static void kill(Process build, long moment) throws InterruptedException {
    boolean over = build.waitFor(moment, MILLISECONDS);
    assertTrue(!over || build.exitValue() == 0);
    build.destroyForcibly().waitFor();
  }

  private static String[] build(String base) {
    return new String[] {
      "build", "--quiet", "--today", OwnContentTest.REVIEWED, "--base-url", base
    };
  }
}
