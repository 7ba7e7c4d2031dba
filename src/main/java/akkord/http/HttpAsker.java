package akkord.http;

import java.security.KeyStore;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks over the network. Each question has a connection of its own, past any proxy; nothing is
 * remembered between questions.
 */
public final class HttpAsker implements Asker {

  private final Reach reach;
  private final Network network;
  private final Encryption encryption;

  /** Asks over this machine's network, and trusts whom the JDK trusts. */
  public HttpAsker(Reach reach) {
    this(reach, new SystemNetwork(), null);
  }

  /**
   * Asks over a network.
   *
   * @param roots the certificates that are trusted; none for those of the JDK
   */
  public HttpAsker(Reach reach, Network network, @Nullable KeyStore roots) {
    this.reach = reach;
    this.network = network;
    encryption = new Encryption(roots);
  }

  @Override
  public Answer ask(Question question) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    var refusal = HostForm.refusal(question.address(), reach);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    try (var errand = new Errand(question, reach, network, encryption)) {
      return within(question, new FutureTask<>(errand));
    }
  }

  /** Waits on this thread while another works, so that no way of keeping silent outlasts it. */
  private static Answer within(Question question, FutureTask<Answer> errand)
      throws InterruptedException {
    var worker = Thread.ofVirtual().start(errand);
    try {
      return errand.get(question.limits().time().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      return Failures.timeout(question);
    } catch (ExecutionException bug) {
      throw new IllegalStateException(bug.getCause());
    } finally {
      worker.interrupt();
    }
  }
}
