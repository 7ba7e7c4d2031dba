package akkord.output;

import akkord.output.StagedFile.Kind;
import akkord.route.Artifact;
import akkord.route.FileSum;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.io.IOException;
import java.util.Optional;

/**
 * One build's work on an output: write all artifacts, or keep what is published, verify the {@link
 * #staged} site, publish it, close. What is closed before it is published leaves no trace.
 *
 * <p>Several threads may write and keep; the other methods are for one thread, after all writing.
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
  private TreeRecords records;
  private Published before;
  private State state = State.OPEN;

  OutputSession(
      OutputRequest request, OutputLock lock, Staging staging, Publisher publisher, Found found) {
    this.request = request;
    this.lock = lock;
    this.staging = staging;
    this.publisher = publisher;
    this.records = found.records();
    this.before = found.published();
  }

  /**
   * What there was when the session began.
   *
   * @param published the published site
   * @param records what an earlier build has left of it and of the spare
   */
  record Found(Published published, TreeRecords records) {}

  /**
   * Trusts nothing that earlier builds have left: removes the spare, and looks into each published
   * file before it is kept.
   *
   * @throws OutputException if the machine fails
   */
  public void startAfresh() throws OutputException {
    try {
      publisher.discardSpares();
      records = TreeRecords.NONE;
      before = new Published(before.site(), Optional.empty());
    } catch (IOException failed) {
      throw OutputException.machine("cannot write beside %s: %s", request.shown(), failed);
    }
  }

  /**
   * Stages an artifact.
   *
   * @return the sum of its bytes
   * @throws IllegalStateException if one stands at its path already, which is a bug
   */
  public FileSum write(Artifact artifact) throws OutputException {
    try {
      return staging.write(artifact);
    } catch (IOException failed) {
      throw OutputException.machine("cannot write %s: %s", artifact.path(), failed);
    }
  }

  /**
   * Makes a file of the published site part of the new one, if it has these very bytes: it stands
   * as it was left when it was published with this sum, or what can be read of it has this sum.
   *
   * @param sum of the bytes that the file is to have
   * @param origins what in the content made it
   * @return whether it does; where not, the file has to be written
   * @throws IllegalStateException if an artifact stands at this path already, which is a bug
   */
  public boolean keep(SitePath path, FileSum sum, Origins origins) {
    if (!before.holds(path, sum)) {
      return false;
    }
    var place = request.folder().resolve(path.value());
    staging.keep(path, new StagedFile(sum, origins, place, Kind.KEPT));
    return true;
  }

  /** Everything that has been written or kept, to be verified. */
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
   * @throws OutputException if foreign files have come into the folder meanwhile, or a file that is
   *     kept has been changed, or the machine fails; the old site stands then
   */
  public Outcome publish() throws OutputException {
    if (state != State.OPEN) {
      throw new IllegalStateException("a session publishes once");
    }
    var placement = new Placement(request);
    placement.checkPlace();
    var site = placement.checkFiles();
    var files = staging.files();
    try {
      var now = Published.of(site, records);
      var changed = before.changed(files, now);
      if (!changed.isEmpty()) {
        throw placement.refused(changed);
      }
      if (now.isSite(files)) {
        publisher.record(now, files, records);
        return Outcome.UNCHANGED;
      }
      publisher.publish(staging.folder(), files, now, records);
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
