package akkord.output;

import akkord.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether a site may go where a request wants it. Paths are compared by their elements, after links
 * above the folder itself are resolved.
 */
final class Placement {

  private static final int FIRST_NAMES = 3;

  private final OutputRequest request;

  Placement(OutputRequest request) {
    this.request = request;
  }

  /** Refuses a place that is wrong whatever it holds. */
  void checkPlace() throws OutputException {
    Path folder = request.folder();
    if (folder.getFileName() == null) {
      throw OutputException.refused(
          "the output folder %s is the root of the file system", request.shown());
    }
    if (Files.isSymbolicLink(folder)) {
      throw OutputException.refused(
          "the output folder %s is a symbolic link; name the folder itself", request.shown());
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw OutputException.refused("the output folder %s is not a folder", request.shown());
    }
    try {
      checkOverlap(real(folder));
    } catch (IOException unreadable) {
      throw OutputException.machine("cannot look at %s: %s", request.shown(), unreadable);
    }
  }

  private void checkOverlap(Path folder) throws OutputException, IOException {
    if (real(request.repository()).startsWith(folder)) {
      throw OutputException.refused(
          "the output folder %s is the folder of the whole project, or above it", request.shown());
    }
    for (Path source : request.sources()) {
      Path there = real(source);
      if (there.startsWith(folder) || folder.startsWith(there)) {
        throw OutputException.refused(
            "the output folder %s overlaps the folder %s, from which the site is made",
            request.shown(), source);
      }
    }
  }

  /** The real path of a file, of which the last elements may not exist. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (Files.exists(absolute) || parent == null) {
      return absolute.toRealPath();
    }
    return real(parent).resolve(absolute.getFileName());
  }

  /** Refuses a folder that Akkord did not make; looks no deeper than its marker. */
  void checkMarker() throws OutputException {
    try {
      var foreign = Occupant.foreign(request.folder());
      if (foreign.isPresent()) {
        throw refused(foreign.get());
      }
    } catch (IOException unreadable) {
      throw OutputException.machine("cannot read %s: %s", request.shown(), unreadable);
    }
  }

  /**
   * Refuses a folder that holds anything that Akkord did not make.
   *
   * @return the site that stands there, if any
   */
  Optional<Occupant.OwnSite> checkFiles() throws OutputException {
    return switch (occupant()) {
      case Occupant.Nothing _ -> Optional.empty();
      case Occupant.OwnSite site -> Optional.of(site);
      case Occupant.ForeignFolder foreign -> throw refused(foreign);
      case Occupant.MixedSite mixed -> throw refused(mixed.foreign());
    };
  }

  /** That the site holds files which are not what Akkord made. */
  OutputException refused(List<String> foreign) {
    return OutputException.refused(
        "the output folder %s holds what Akkord did not make (%s); move it away",
        request.shown(), first(foreign));
  }

  private Occupant occupant() throws OutputException {
    try {
      return Occupant.of(request.folder());
    } catch (IOException unreadable) {
      throw OutputException.machine("cannot read %s: %s", request.shown(), unreadable);
    }
  }

  private OutputException refused(Occupant.ForeignFolder foreign) {
    return OutputException.refused(
        "the output folder %s was not made by Akkord (it holds %s); choose another folder",
        request.shown(), first(foreign.names()));
  }

  private static Message first(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(FIRST_NAMES, names.size())));
    int more = names.size() - FIRST_NAMES;
    return more > 0 ? Message.of("%s and %s more", first, more) : Message.of("%s", first);
  }
}
