package akkord.external;

import akkord.http.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock of this world that runs so many times as fast, so that pauses of seconds are short. */
final class HastyPace implements Pace, InstantSource {

  private static final int TIMES = 200;

  private final long start = System.nanoTime();

  @Override
  public Instant now() {
    return VirtualPace.START.plusNanos((System.nanoTime() - start) * TIMES);
  }

  @Override
  public Instant instant() {
    return now();
  }

  /** A little longer, so that no clock's grain makes it too short. */
  @Override
  public void sleep(Duration time) throws InterruptedException {
    Thread.sleep(time.dividedBy(TIMES).plusMillis(1));
  }
}
