package akkord.serve;

import java.time.Duration;

/** Counts what happens, so that those who wait for it miss nothing. */
final class Changes {

  private long count;

  /** Something has happened. */
  synchronized void signal() {
    count++;
    notifyAll();
  }

  /** How often something has happened. */
  synchronized long count() {
    return count;
  }

  /** Waits until something has happened since a count, but no longer than some time. */
  synchronized void await(long since, Duration most) throws InterruptedException {
    long deadline = System.nanoTime() + most.toNanos();
    for (long left = most.toMillis();
        count == since && left > 0;
        left = (deadline - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
  }
}
