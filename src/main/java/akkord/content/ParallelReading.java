package akkord.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Reads many things at the same time and gives the results in the order asked for. */
final class ParallelReading {

  private ParallelReading() {}

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
    var tasks = items.stream().map(item -> (Callable<R>) () -> step.read(item)).toList();
    var results = new ArrayList<R>();
    try (var threads = Executors.newFixedThreadPool(jobs)) {
      for (var done : threads.invokeAll(tasks)) {
        results.add(done.get());
      }
    } catch (ExecutionException failed) {
      throw unwrapped(failed);
    }
    return results;
  }

  private static IOException unwrapped(ExecutionException failed) {
    return switch (failed.getCause()) {
      case IOException machine -> machine;
      case RuntimeException bug -> throw bug;
      case Error fatal -> throw fatal;
      case null, default -> throw new IllegalStateException(failed);
    };
  }
}
