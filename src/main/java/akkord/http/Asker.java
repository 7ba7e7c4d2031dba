package akkord.http;

/** Asks servers. Safe for use by several threads. */
@FunctionalInterface
public interface Asker {

  /**
   * Asks, and waits for the answer. Whatever goes wrong outside is an {@link Answer.Failed}.
   *
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  Answer ask(Question question) throws InterruptedException;
}
