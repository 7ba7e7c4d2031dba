package akkord.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Does the same thing to many items on several threads, and loses no failure. */
final class Workers {

  private Workers() {}

  /**
   * Something done to an item.
   *
   * @param <T> the items' type
   * @param <X> how it can fail
   */
  @FunctionalInterface
  interface Task<T, X extends Exception> {
    void perform(T item) throws X;
  }

  /**
   * Does a task to each item. The first failure, in the order of the items, is thrown once all
   * threads have come to rest.
   *
   * @param jobs how many threads, at least 1
   * @param failure the type of the task's own failures
   */
  static <T, X extends Exception> void forEach(
      List<T> items, int jobs, Class<X> failure, Task<T, X> task) throws X, InterruptedException {
    int threads = Math.max(1, Math.min(jobs, items.size()));
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var shares =
          IntStream.range(0, threads)
              .mapToObj(first -> share(items, first, threads, task))
              .toList();
      for (var done : executor.invokeAll(shares)) {
        done.get();
      }
    } catch (ExecutionException failed) {
      throw unwrapped(Objects.requireNonNullElse(failed.getCause(), failed), failure);
    }
  }

  /**
   * Works something out about each item.
   *
   * @param jobs how many threads, at least 1
   * @return what was worked out, in the order of the items
   */
  static <T, R> List<R> map(List<T> items, int jobs, Function<T, R> work)
      throws InterruptedException {
    var results = new ArrayList<Optional<R>>(Collections.nCopies(items.size(), Optional.empty()));
    var places = IntStream.range(0, items.size()).boxed().toList();
    forEach(
        places,
        jobs,
        RuntimeException.class,
        place -> results.set(place, Optional.of(work.apply(items.get(place)))));
    return results.stream().map(Optional::orElseThrow).toList();
  }

  private static <T, X extends Exception> Callable<Boolean> share(
      List<T> items, int first, int step, Task<T, X> task) {
    return () -> {
      for (int i = first; i < items.size(); i += step) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        task.perform(items.get(i));
      }
      return true;
    };
  }

  private static <X extends Exception> X unwrapped(Throwable cause, Class<X> failure) {
    if (failure.isInstance(cause)) {
      return failure.cast(cause);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
  }
}
