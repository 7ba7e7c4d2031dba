package akkord.serve;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Closes connections when their time has run out: a write can't be given a time itself. */
final class Deadlines implements AutoCloseable {

  private final ScheduledThreadPoolExecutor clock;

  Deadlines() {
    clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().factory());
    clock.setRemoveOnCancelPolicy(true);
  }

  /**
   * Closes a connection after a time, unless what is returned is cancelled before; at once if these
   * deadlines are closed, since nobody would watch over it.
   */
  Future<?> close(Socket socket, long time, TimeUnit unit) {
    try {
      return clock.schedule(() -> closeNow(socket), time, unit);
    } catch (RejectedExecutionException closed) {
      closeNow(socket);
      return CompletableFuture.completedFuture(null);
    }
  }

  static void closeNow(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // It is closed all the same.
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
