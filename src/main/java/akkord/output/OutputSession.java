package akkord.output;

import akkord.route.Artifact;
import java.io.IOException;

/**
 * One build's work on an output: write all artifacts, verify the {@link #staged} site, publish it,
 * close. What is closed before it is published leaves no trace.
 *
 * <p>Several threads may write; the other methods are for one thread, after all writing.
 */
public final class OutputSession implements AutoCloseable {

  /** How a site was published. */
  public enum Outcome {
    /** The new site has taken the place of the old one. */
    PUBLISHED,
    /** The published site was the same already; none of its bytes was touched. */
    UNCHANGED
  }

  private enum State {
    OPEN,
    PUBLISHED,
    CLOSED
  }

  private final OutputRequest request;
  private final OutputLock lock;
  private final Staging staging;
  private final Publisher publisher;
  private State state = State.OPEN;

  OutputSession(OutputRequest request, OutputLock lock, Staging staging, Publisher publisher) {
    this.request = request;
    this.lock = lock;
    this.staging = staging;
    this.publisher = publisher;
  }

  /**
   * Stages an artifact.
   *
   * @throws IllegalStateException if one stands at its path already, which is a bug
   */
  public void write(Artifact artifact) throws OutputException {
    try {
      staging.write(artifact);
    } catch (IOException failed) {
      throw OutputException.machine("cannot write %s: %s", artifact.path(), failed);
    }
  }

  /** Everything that has been written, to be verified. */
  public StagedSite staged() {
    return staging.site(request.shown());
  }

  /**
   * Leaves something for the next build, whole or not at all.
   *
   * @throws OutputException if the machine fails
   */
  public void remember(Keepsake keepsake, byte[] bytes) throws OutputException {
    try {
      publisher.remember(keepsake, bytes);
    } catch (IOException failed) {
      throw OutputException.machine("cannot write beside %s: %s", request.shown(), failed);
    }
  }

  /**
   * Puts the staged site in the place of the published one.
   *
   * @throws OutputException if foreign files have come into the folder meanwhile, or the machine
   *     fails; the old site stands then
   */
  public Outcome publish() throws OutputException {
    if (state != State.OPEN) {
      throw new IllegalStateException("a session publishes once");
    }
    new Placement(request).checkPlace();
    new Placement(request).checkFiles();
    try {
      if (publisher.isPublished(staging)) {
        return Outcome.UNCHANGED;
      }
      staging.complete();
      publisher.publish(staging.folder());
      state = State.PUBLISHED;
      return Outcome.PUBLISHED;
    } catch (IOException failed) {
      throw OutputException.machine("cannot publish %s: %s", request.shown(), failed);
    }
  }

  @Override
  public void close() {
    try {
      if (state == State.OPEN) {
        publisher.clear(staging.folder());
      }
    } finally {
      state = State.CLOSED;
      lock.close();
    }
  }
}
