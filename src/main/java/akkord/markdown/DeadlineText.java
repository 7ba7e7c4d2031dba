package akkord.markdown;

import java.time.Duration;

/**
 * A text that can be read only for so long, so that whatever reads it comes to an end: a regular
 * expression that tries out everything reads characters all the time.
 *
 * <p>For one thread at a time.
 */
final class DeadlineText implements CharSequence {

  private static final int READS_BETWEEN_LOOKS = 1 << 14;

  private final String text;
  private final long end;
  private boolean lifted;
  private int reads;

  DeadlineText(String text, Duration time) {
    this.text = text;
    this.end = System.nanoTime() + time.toNanos();
  }

  /** Lets the text be read for ever from now on. */
  void lift() {
    lifted = true;
  }

  @Override
  public char charAt(int index) {
    if (++reads % READS_BETWEEN_LOOKS == 0 && !lifted && System.nanoTime() - end > 0) {
      throw new DeadlineException();
    }
    return text.charAt(index);
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
