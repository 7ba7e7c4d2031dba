import akkord.links.FilePath;
import akkord.links.FolderSite;
import akkord.links.LinkSession;
import akkord.location.SourcePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Measures how long it takes to check a site again of which one page has changed: each time another
 * page gets a link to nothing, and loses it again.
 *
 * <p>After {@code ./akkord --version}: {@code java -cp 'target/dist/akkord.jar:target/dist/lib/*'
 * src/bench/Recheck.java SITE}, with a site of {@code linksite.mjs}, which is left as it was.
 * Prints the median, the 95th percentile and the worst of all changes but the first 50, in which
 * the machine compiles; ends with 1 where the median is over 50 ms.
 */
final class Recheck {

  private static final int WARMING = 50;
  private static final int MEASURED = 200;
  private static final double LIMIT = 50;

  private Recheck() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    var site = FolderSite.of(folder, new SourcePath("site"));
    List<FilePath> pages =
        site.files().stream().filter(file -> file.value().matches(".*/a-\\d+/index.html")).toList();
    var session = LinkSession.check(site, Optional.empty(), 2);
    int before = session.report().diagnostics().size();
    var times = new double[WARMING + MEASURED];
    for (int i = 0; i < times.length; i += 2) {
      var page = pages.get((int) (i * 7919L % pages.size()));
      var file = folder.resolve(page.value());
      byte[] sound = Files.readAllBytes(file);
      try {
        var broken =
            new String(sound, StandardCharsets.UTF_8)
                .replace("</main>", "<a href=\"fehlt-" + i + "/\">x</a></main>");
        Files.writeString(file, broken);
        times[i] = update(session, site, page, before + 1);
      } finally {
        Files.write(file, sound);
      }
      times[i + 1] = update(session, site, page, before);
    }
    double[] sorted = Arrays.stream(times).skip(WARMING).sorted().toArray();
    System.out.printf(
        "%d changes of one page of %d: median %.1f ms, 95 %% within %.1f ms, worst %.1f ms%n",
        sorted.length,
        pages.size(),
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1]);
    System.exit(sorted[sorted.length / 2] <= LIMIT ? 0 : 1);
  }

  /** Milliseconds until the findings of the changed site are there. */
  private static double update(LinkSession session, FolderSite site, FilePath page, int expected)
      throws Exception {
    long start = System.nanoTime();
    session.update(site, Set.of(page));
    int found = session.report().diagnostics().size();
    double time = (System.nanoTime() - start) / 1e6;
    if (found != expected) {
      throw new IllegalStateException(found + " findings instead of " + expected);
    }
    return time;
  }
}
