package akkord.build;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that a thread of its own works out while its owner goes on. Nothing waits for it but
 * who asks for it.
 *
 * @param <T> what it is
 */
final class Aside<T> {

  private final FutureTask<T> work;

  private Aside(FutureTask<T> work) {
    this.work = work;
  }

  /**
   * Begins to work something out.
   *
   * @param work may fail as a machine does, or with a bug
   */
  static <T> Aside<T> begin(Callable<T> work) {
    var task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("akkord-aside").start(task);
    return new Aside<>(task);
  }

  /** What it is, once that is known; or else how working it out has failed. */
  T get() throws IOException, InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      throw thrown(Objects.requireNonNullElse(failed.getCause(), failed));
    }
  }

  private static IOException thrown(Throwable cause) throws InterruptedException {
    return switch (cause) {
      case IOException machine -> machine;
      case InterruptedException stopped -> throw stopped;
      case RuntimeException bug -> throw bug;
      case Error fatal -> throw fatal;
      default -> throw new IllegalStateException(cause);
    };
  }
}
