package akkord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Opens the place of a site for one build. */
public final class OutputFolder {

  /** No build leaves a file that is larger, in bytes. */
  private static final long LARGEST_KEEPSAKE = 1L << 30;

  private OutputFolder() {}

  /**
   * Takes the output for a new site: checks that it may go there, keeps other builds out, mends
   * what a killed build has left, and makes the folder in which the site is staged.
   *
   * @throws OutputException if the place is refused, another build holds it, or the machine fails;
   *     the published site has not been touched then
   */
  public static OutputSession open(OutputRequest request) throws OutputException {
    return open(request, new LocalDisk());
  }

  /** What an earlier build has left beside a folder; nothing, where that can't be read or used. */
  public static byte[] remembered(OutputRequest request, Keepsake keepsake) {
    Path file = new Surroundings(request.folder()).of(keepsake);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Files.size(file) <= LARGEST_KEEPSAKE
          ? Files.readAllBytes(file)
          : new byte[0];
    } catch (IOException missing) {
      return new byte[0];
    }
  }

  static OutputSession open(OutputRequest request, Disk disk) throws OutputException {
    return open(request, disk, Spare.WORTHWHILE);
  }

  static OutputSession open(OutputRequest request, Disk disk, int worthwhile)
      throws OutputException {
    var placement = new Placement(request);
    placement.checkPlace();
    placement.checkMarker();
    var surroundings = new Surroundings(request.folder());
    createParents(surroundings, request);
    var lock = OutputLock.take(surroundings.lock(), request);
    try {
      var recovery = new Recovery(surroundings, disk);
      recovery.mend();
      var site = placement.checkFiles();
      var records = TreeRecords.read(remembered(request, Keepsake.FILES));
      var found = new OutputSession.Found(Published.of(site, records), records);
      var staging = Staging.create(surroundings.freshStaging(), disk);
      var publisher = new Publisher(surroundings, disk, worthwhile);
      return new OutputSession(request, lock, staging, publisher, found);
    } catch (IOException failed) {
      lock.close();
      throw OutputException.machine("cannot write beside %s: %s", request.shown(), failed);
    } catch (OutputException | RuntimeException | Error failed) {
      lock.close();
      throw failed;
    }
  }

  private static void createParents(Surroundings surroundings, OutputRequest request)
      throws OutputException {
    try {
      Files.createDirectories(surroundings.parent());
    } catch (IOException failed) {
      throw OutputException.machine("cannot make the folder for %s: %s", request.shown(), failed);
    }
  }
}
