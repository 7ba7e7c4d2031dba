package akkord.external;

import akkord.http.Pace;
import java.time.Duration;
import java.time.Instant;

/**
 * Time that passes only for who sleeps: each thread has its own, from the same start on. Whoever
 * waits for another thread's moment sleeps until then.
 */
final class VirtualPace implements Pace {

  static final Instant START = Instant.parse("2026-11-26T08:00:00Z");

  private final ThreadLocal<Instant> present = ThreadLocal.withInitial(() -> START);

  @Override
  public Instant now() {
    return present.get();
  }

  @Override
  public void sleep(Duration time) {
    present.set(now().plus(time));
  }
}
