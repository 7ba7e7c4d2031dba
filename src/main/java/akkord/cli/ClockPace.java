package akkord.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time by which those who ask the web keep their pauses.
 *
 * @param clock the clock of this world
 */
record ClockPace(InstantSource clock) implements akkord.archive.Pace, akkord.external.Pace {

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public void pause(Duration time) throws InterruptedException {
    Thread.sleep(time);
  }

  @Override
  public void sleep(Duration time) throws InterruptedException {
    pause(time);
  }
}
