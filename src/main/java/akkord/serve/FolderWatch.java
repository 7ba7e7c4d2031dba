package akkord.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Tells what is written in some folders and all folders below them, as soon as it is written. What
 * belongs together, such as the steps in which an editor saves a file, is told together.
 */
public final class FolderWatch implements AutoCloseable {

  /** After a change, how long nothing more has to happen before it is told. */
  private static final int QUIET_MILLIS = 5;

  /** The longest time that a change is kept back because others follow. */
  private static final int LONGEST_MILLIS = 100;

  private final List<Path> folders;
  private final Consumer<List<Path>> listener;
  private final Thread thread;
  private volatile Ear ear;

  private FolderWatch(List<Path> folders, Consumer<List<Path>> listener) throws IOException {
    this.folders = folders;
    this.listener = listener;
    var system = SystemEar.open(folders);
    this.ear = system.isPresent() ? system.get() : ScanningEar.open(folders);
    this.thread = Thread.ofPlatform().daemon().name("akkord-watch").unstarted(this::watch);
  }

  /** Hears of changes. For one thread. */
  interface Ear extends AutoCloseable {

    /** Waits for changes. */
    Set<Path> take() throws IOException, InterruptedException;

    /** The changes of the next moments; none where nothing happens. */
    Set<Path> poll(int millis) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
  }

  /**
   * Begins to watch. Where the system tells of changes too late, or of too few folders, the files
   * are looked at several times a second.
   *
   * @param folders absolute paths; those that do not exist are passed over
   * @param listener is told absolute paths of files or folders that were written, added or deleted;
   *     called by one thread
   */
  public static FolderWatch start(Collection<Path> folders, Consumer<List<Path>> listener)
      throws IOException {
    var watch = new FolderWatch(List.copyOf(folders), listener);
    watch.thread.start();
    return watch;
  }

  private void watch() {
    try {
      while (true) {
        listener.accept(next());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is written next; where the system fails, all of it is looked at. */
  private List<Path> next() throws InterruptedException {
    try {
      var changed = new TreeSet<>(ear.take());
      long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
      var more = ear.poll(QUIET_MILLIS);
      while (!more.isEmpty() && System.nanoTime() < end) {
        changed.addAll(more);
        more = ear.poll(QUIET_MILLIS);
      }
      changed.addAll(more);
      return List.copyOf(changed);
    } catch (IOException failed) {
      ear = ScanningEar.open(folders);
      return folders;
    }
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
    ear.close();
  }
}
