package akkord.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does the same with many files on several threads. Of few files the thread that asks sees to
 * itself, in their order.
 *
 * @param threads how many work at once
 */
record Crew(int threads) {

  /** Fewer files than this are done before threads would have started. */
  private static final int FEW = 64;

  /** What is done with each. */
  @FunctionalInterface
  interface Work<T> {
    void on(T each) throws IOException;
  }

  /** A crew that uses all cores. */
  static Crew ofAllCores() {
    return new Crew(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Does the work on all of them.
   *
   * @throws IOException the first failure; others may not have been worked on then
   */
  <T> void each(List<T> all, Work<T> work) throws IOException {
    if (all.size() < FEW || threads == 1) {
      for (T each : all) {
        work.on(each);
      }
      return;
    }
    var next = new AtomicInteger();
    var pending = new ArrayList<Future<?>>();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        pending.add(
            pool.submit(() -> {
              for (int at = next.getAndIncrement(); at < all.size(); at = next.getAndIncrement()) {
                work.on(all.get(at));
              }
              return next;
            }));
      }
      for (var done : pending) {
        await(done);
      }
    }
  }

  private static void await(Future<?> pending) throws IOException {
    try {
      pending.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException machine -> throw machine;
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(failed);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }
}
