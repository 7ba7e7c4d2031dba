package akkord.site;

/**
 * Interrupts a thread that waits, and goes on once it has noticed.
 *
 * @param waiting the thread
 */
record Interruption(Thread waiting) implements Runnable {

  @Override
  public void run() {
    waiting.interrupt();
    while (waiting.isInterrupted()) {
      Thread.onSpinWait();
    }
  }
}
