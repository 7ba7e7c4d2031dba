package akkord.archive;

import java.time.Duration;
import java.time.Instant;

/** The passing of time, so that a test need not wait for it. */
public interface Pace {

  /** What time it is. */
  Instant now();

  /** Waits. */
  void pause(Duration time) throws InterruptedException;
}
