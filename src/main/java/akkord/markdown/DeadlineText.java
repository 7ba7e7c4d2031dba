package akkord.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * A text that can be read only for so long, so that whatever reads it comes to an end: a regular
 * expression that tries out everything reads characters all the time.
 *
 * <p>On a machine that is busy with other things, the time may be over before much was read; so a
 * text has some of the processor's time from then on.
 *
 * <p>For one thread at a time.
 */
final class DeadlineText implements CharSequence {

  private static final int READS_BETWEEN_LOOKS = 1 << 14;

  private final String text;
  private final long end;
  private final long more;
  private long mostWork = -1;
  private boolean lifted;
  private int reads;

  /**
   * A text to be read.
   *
   * @param time how long it may be read
   * @param more the processor's time that it has once that is over
   */
  DeadlineText(String text, Duration time, Duration more) {
    this.text = text;
    this.more = more.toNanos();
    this.end = System.nanoTime() + time.toNanos();
  }

  /** Lets the text be read for ever from now on. */
  void lift() {
    lifted = true;
  }

  @Override
  public char charAt(int index) {
    if (++reads % READS_BETWEEN_LOOKS == 0 && !lifted && isOver()) {
      throw new DeadlineException();
    }
    return text.charAt(index);
  }

  private boolean isOver() {
    if (System.nanoTime() - end <= 0) {
      return false;
    }
    long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (mostWork < 0) {
      mostWork = work + more;
    }
    return work < 0 || work >= mostWork;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
