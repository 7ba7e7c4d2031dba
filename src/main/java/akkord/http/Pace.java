package akkord.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time by which those who ask servers keep their pauses, so that a test need not wait for it.
 * Safe for use by several threads.
 */
public interface Pace {

  /** The present moment. */
  Instant now();

  /** Waits. */
  void sleep(Duration time) throws InterruptedException;

  /** The pace of a clock of this world. */
  static Pace of(InstantSource clock) {
    return new Pace() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time);
      }
    };
  }
}
