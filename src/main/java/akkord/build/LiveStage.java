package akkord.build;

import akkord.build.LiveSite.Showing;
import akkord.build.LiveSite.Work;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.SourcePath;
import akkord.route.Artifact;
import akkord.route.SitePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * What a live site shows, and to whom. What belongs to an older change never takes the place of
 * what belongs to a newer one. Safe for use by several threads.
 */
final class LiveStage {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private volatile Showing showing = new Showing(0, new NoFiles(), List.of(), Work.CHECKING);
  private volatile Optional<LivePages> pages = Optional.empty();
  private volatile long linked = -1;
  private long newest;

  Showing showing() {
    return showing;
  }

  /** The pages that are shown, once there are any. */
  Optional<LivePages> pages() {
    return pages;
  }

  /** The newest change that everything that is shown is linked by. */
  long linked() {
    return linked;
  }

  void listen(Runnable listener) {
    listeners.add(listener);
  }

  void awaitFirst() throws InterruptedException {
    begun.await();
  }

  /** Shows other pages; what is wrong with them is not known yet. */
  void show(long change, LivePages others) {
    show(change, Optional.of(others), showing.findings(), Work.CHECKING);
  }

  /** Shows what everything linked anew gives; without pages, the last ones stay. */
  void showLinked(long change, Optional<LivePages> others, List<Diagnostic> findings) {
    if (show(change, others, findings, Work.CHECKING)) {
      linked = change;
    }
  }

  /** Shows everything that was found. */
  void showFindings(long change, List<Diagnostic> findings) {
    show(change, Optional.empty(), findings, Work.DONE);
  }

  /** Lets whoever waits for something to see go on. */
  void begin() {
    begun.countDown();
  }

  private boolean show(
      long change, Optional<LivePages> others, List<Diagnostic> findings, Work work) {
    synchronized (this) {
      if (change < newest) {
        return false;
      }
      newest = change;
      others.ifPresent(newer -> pages = others);
      LiveSite.Files files = others.isPresent() ? others.get() : showing.files();
      showing = new Showing(showing.number() + 1, files, findings, work);
    }
    begin();
    listeners.forEach(Runnable::run);
    return true;
  }

  /** The files of a site that could not be read yet. */
  private record NoFiles() implements LiveSite.Files {
    @Override
    public Optional<Artifact> find(SitePath path) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> source(SourcePath path) {
      return Optional.empty();
    }

    @Override
    public Optional<String> handbook(DiagnosticCode code, String language) {
      return Optional.empty();
    }
  }
}
