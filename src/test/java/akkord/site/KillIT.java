package akkord.site;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build killed at whatever moment leaves the old or the new site, complete, and the next build
 * needs no help. Each build follows a change: of one agreement's texts, so that nearly all files
 * are kept, or, each fourth time, of where the site will be published, which changes every page.
 *
 * <p>{@code -Dakkord.kills=500} kills more often than the quick tests do.
 */
class KillIT {

  private static final int KILLS = Integer.getInteger("akkord.kills", 12);
  private static final int EDITS_PER_MOVE = 4;
  private static final List<String> BASES =
      List.of("https://one.example/", "https://two.example/of/them/");
  private static final OtherSubject SUBJECT = new OtherSubject(40);
  private static final String AGREEMENT = SUBJECT.names().getFirst();
  private static final List<String> LAST_WORDS = List.of("", "\n19 + 84.\n");

  @TempDir private Path folder;

  /** Where the site will be published, and which of two texts an agreement has. */
  private record State(int base, int text) {

    static final List<State> ALL =
        List.of(new State(0, 0), new State(1, 0), new State(0, 1), new State(1, 1));

    State next(int change) {
      return change % EDITS_PER_MOVE == 0 ? new State(1 - base, text) : new State(base, 1 - text);
    }

    int number() {
      return base + 2 * text;
    }
  }

  @Test
  void aKilledBuildLeavesTheOldOrTheNewSite() throws IOException, InterruptedException {
    var workspace = workspace();
    var fork = new Fork(workspace, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    var sites = new ArrayList<SortedMap<String, String>>();
    for (var state : State.ALL) {
      sites.add(site(state, workspace));
    }
    long edit = time(fork, new State(1, 0), workspace);
    var state = new State(0, 0);
    long move = time(fork, state, workspace);
    var moments = new Random(20240409);
    for (int i = 0; i < KILLS; i++) {
      long longest = i % EDITS_PER_MOVE == 0 ? move : edit;
      var next = state.next(i);
      long moment = longest * i / KILLS + moments.nextLong(longest / KILLS + 1);
      kill(fork.start(build(next, workspace)), moment);
      var left = workspace.site().hashes();
      var oldOrNew = List.of(sites.get(state.number()), sites.get(next.number()));
      assertTrue(oldOrNew.contains(left), i + ": killed after ms: " + moment);
      assertEquals(sites.get(next.number()), site(next, workspace));
      state = next;
    }
  }

  /** More files than a site needs for a spare; all outputs would only make the builds longer. */
  private Workspace workspace() throws IOException {
    var workspace = new Workspace(folder);
    SUBJECT.writeTo(workspace);
    String settings = workspace.read("content/site.yaml");
    return workspace.write("content/site.yaml", settings + "outputs: [permalinks, twins, feeds]\n");
  }

  /** How long a build of its own takes, in milliseconds. */
  private static long time(Fork fork, State state, Workspace workspace)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    fork.run(build(state, workspace));
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static SortedMap<String, String> site(State state, Workspace workspace)
      throws IOException {
    var run = workspace.run(build(state, workspace));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    return workspace.site().hashes();
  }

  private static void kill(Process build, long moment) throws InterruptedException {
    boolean over = build.waitFor(moment, MILLISECONDS);
    assertTrue(!over || build.exitValue() == 0);
    build.destroyForcibly().waitFor();
  }

  /** Writes the texts, and says how to build. */
  private static String[] build(State state, Workspace workspace) throws IOException {
    for (String language : List.of("de", "en")) {
      String path = "content/agreements/" + AGREEMENT + "/" + language + ".md";
      String text = workspace.read(path).replace(LAST_WORDS.getLast(), "");
      workspace.write(path, text + LAST_WORDS.get(state.text()));
    }
    return new String[] {
      "build",
      "--quiet",
      "--no-search",
      "--today",
      OwnContentTest.REVIEWED,
      "--base-url",
      BASES.get(state.base())
    };
  }
}
