package akkord.links;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Reads files of a site on several threads. Each thread takes the next file when it has done with
 * one, and keeps nothing but what it made of it.
 *
 * @param site whose files
 * @param jobs how many threads, at least 1
 */
record Readings(LinkedSite site, int jobs) {

  /** What is made of one file. */
  @FunctionalInterface
  interface Step<W, T> {
    T take(W tool, FilePath file) throws IOException;
  }

  /** What is made of each file that is read, in the order of the files. */
  <T> List<T> of(Collection<FilePath> files, Step<Reading, T> step)
      throws IOException, InterruptedException {
    return each(files, () -> new Reading(site), step);
  }

  /**
   * What is made of each file, in the order of the files, however many threads work.
   *
   * @param tool makes what a thread needs of its own
   */
  <W, T> List<T> each(Collection<FilePath> files, Supplier<W> tool, Step<W, T> step)
      throws IOException, InterruptedException {
    var all = files.toArray(FilePath[]::new);
    var made = new AtomicReferenceArray<T>(all.length);
    var next = new AtomicInteger(all.length); // from the end: a sitemap is large, and late
    Callable<Void> work =
        () -> {
          var own = tool.get();
          for (int i = next.decrementAndGet(); i >= 0; i = next.decrementAndGet()) {
            made.set(i, step.take(own, all[i]));
          }
          return null;
        };
    run(work, Math.clamp(all.length, 1, Math.max(1, jobs)));
    var result = new ArrayList<T>(all.length);
    for (int i = 0; i < all.length; i++) {
      result.add(made.get(i));
    }
    return result;
  }

  private static void run(Callable<Void> work, int threads)
      throws IOException, InterruptedException {
    try {
      if (threads == 1) {
        work.call();
      } else {
        runAtOnce(work, threads);
      }
    } catch (IOException | InterruptedException | RuntimeException failed) {
      throw failed;
    } catch (Exception impossible) { // what a Callable declares
      throw new IllegalStateException(impossible);
    }
  }

  private static void runAtOnce(Callable<Void> work, int threads)
      throws IOException, InterruptedException {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, work))) {
        done.get();
      }
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException unreadable -> throw unreadable;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }
}
