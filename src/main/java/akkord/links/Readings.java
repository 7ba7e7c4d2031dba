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
  interface Step<T> {
    T read(Reading reading, FilePath file) throws IOException;
  }

  /** What is made of each file, in the order of the files, however many threads read them. */
  <T> List<T> of(Collection<FilePath> files, Step<T> step)
      throws IOException, InterruptedException {
    var all = files.toArray(FilePath[]::new);
    var made = new AtomicReferenceArray<T>(all.length);
    var next = new AtomicInteger();
    Callable<Void> work =
        () -> {
          var reading = new Reading(site);
          for (int i = next.getAndIncrement(); i < all.length; i = next.getAndIncrement()) {
            made.set(i, step.read(reading, all[i]));
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
