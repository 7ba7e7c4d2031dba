package akkord.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Reads many things at the same time and gives the results in the order asked for. */
final class ParallelReading<T, R> {

  private final List<T> items;
  private final Step<T, R> step;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<R> results;
  private final ConcurrentSkipListMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();

  private ParallelReading(List<T> items, Step<T, R> step) {
    this.items = items;
    this.step = step;
    this.results = new AtomicReferenceArray<>(items.size());
  }

  /** The reading of one thing. */
  @FunctionalInterface
  interface Step<T, R> {
    /** Reads it. */
    R read(T item) throws IOException;
  }

  /**
   * The results of reading each item.
   *
   * @param jobs how many are read at the same time, at least 1
   * @throws IOException the first failure in the order of the items
   */
  static <T, R> List<R> all(List<T> items, int jobs, Step<T, R> step)
      throws IOException, InterruptedException {
    var reading = new ParallelReading<>(items, step);
    Callable<Boolean> worker = reading::readOn;
    try (var threads = Executors.newFixedThreadPool(jobs)) {
      for (var done : threads.invokeAll(Collections.nCopies(jobs, worker))) {
        done.get();
      }
    } catch (ExecutionException bug) {
      throw new IllegalStateException(bug);
    }
    return reading.results();
  }

  /** Reads one item after another that no other thread has taken, until one fails. */
  private boolean readOn() {
    int item = next.getAndIncrement();
    while (item < items.size() && !Thread.currentThread().isInterrupted()) {
      try {
        results.set(item, step.read(items.get(item)));
      } catch (IOException | RuntimeException | Error failed) {
        failures.put(item, failed);
        next.set(items.size()); // whatever comes before this one was taken before
      }
      item = next.getAndIncrement();
    }
    return failures.isEmpty();
  }

  private List<R> results() throws IOException {
    if (!failures.isEmpty()) {
      throw thrown(failures.firstEntry().getValue());
    }
    var inOrder = new ArrayList<R>(items.size());
    for (int item = 0; item < items.size(); item++) {
      inOrder.add(results.get(item));
    }
    return inOrder;
  }

  private static IOException thrown(Throwable failure) {
    return switch (failure) {
      case IOException machine -> machine;
      case RuntimeException bug -> throw bug;
      case Error fatal -> throw fatal;
      default -> throw new IllegalStateException(failure);
    };
  }
}
