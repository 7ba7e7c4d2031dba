package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import akkord.build.BuildRequest;
import akkord.build.BuildRequest.Earlier;
import akkord.build.BuildRequest.Gate;
import akkord.build.LiveSite;
import akkord.build.LiveSite.Showing;
import akkord.build.LiveSite.Work;
import akkord.build.LiveSites;
import akkord.content.Drafts;
import akkord.route.SitePath;
import akkord.search.SearchTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A workspace whose site is live: what is written there is told to it, as by a watcher. */
final class LiveDesk implements AutoCloseable {

  private static final int SECONDS = 30;

  private final Workspace workspace;
  private final LiveSite site;

  private LiveDesk(Workspace workspace, LiveSite site) {
    this.workspace = workspace;
    this.site = site;
  }

  static LiveDesk open(Workspace workspace) throws IOException, InterruptedException {
    var folder = workspace.folder();
    var folders = new Workspace(folder).folders("site-out");
    var request =
        new BuildRequest(
            folders,
            Optional.empty(),
            Drafts.LEFT_OUT,
            LocalDate.parse(Workspace.TODAY),
            Gate.ERRORS,
            new SearchTool.Unwanted(),
            Earlier.IGNORED,
            Instant.EPOCH,
            2);
    return new LiveDesk(workspace, LiveSites.open(request));
  }

  LiveSite site() {
    return site;
  }

  /** Writes a file, and waits until everything is checked. */
  Showing write(String path, String text) throws IOException, InterruptedException {
    workspace.write(path, text);
    return changed(path);
  }

  /** Deletes a file, and waits until everything is checked. */
  Showing delete(String path) throws IOException, InterruptedException {
    Files.delete(workspace.folder().resolve(path));
    return changed(path);
  }

  /** Tells of changes, and waits until everything is checked. */
  Showing changed(String... paths) throws InterruptedException {
    long before = site.showing().number();
    site.changed(List.of(paths).stream().map(workspace.folder()::resolve).toList());
    return await(showing -> showing.number() > before && showing.work() == Work.DONE);
  }

  Showing done() throws InterruptedException {
    return await(showing -> showing.work() == Work.DONE);
  }

  private Showing await(Predicate<Showing> wanted) throws InterruptedException {
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    while (System.nanoTime() < end) {
      var showing = site.showing();
      if (wanted.test(showing)) {
        return showing;
      }
      Thread.sleep(1);
    }
    throw new AssertionError("nothing within " + SECONDS + " s: " + site.showing());
  }

  /** A page as it is shown. */
  static String page(Showing showing, String path) throws InterruptedException {
    return showing
        .files()
        .find(new SitePath(path))
        .map(file -> new String(file.bytes(), UTF_8))
        .orElseThrow(() -> new AssertionError("no page " + path));
  }

  /** What is shown of the files of a built site. */
  static SortedMap<String, String> hashes(Showing showing, Iterable<String> files)
      throws InterruptedException {
    var hashes = new TreeMap<String, String>();
    for (String file : files) {
      var shown = showing.files().find(new SitePath(file));
      hashes.put(file, shown.map(artifact -> Tree.hash(artifact.bytes())).orElse("missing"));
    }
    return hashes;
  }

  /** The findings, as places and codes. */
  static List<String> findings(Showing showing) {
    return showing.findings().stream()
        .map(finding -> finding.location() + " " + finding.code().id())
        .toList();
  }

  @Override
  public void close() throws IOException {
    site.close();
  }

  /** Where the workspace lies. */
  Path folder() {
    return workspace.folder();
  }
}
