package akkord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

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
      throw refused("is the root of the file system");
    }
    if (Files.isSymbolicLink(folder)) {
      throw refused("is a symbolic link; name the folder itself");
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw refused("is not a folder");
    }
    try {
      checkOverlap(real(folder));
    } catch (IOException unreadable) {
      throw OutputException.machine("look at " + request.shown(), unreadable);
    }
  }

  private void checkOverlap(Path folder) throws OutputException, IOException {
    if (real(request.repository()).startsWith(folder)) {
      throw refused("is the folder of the whole project, or above it");
    }
    for (Path source : request.sources()) {
      Path there = real(source);
      if (there.startsWith(folder) || folder.startsWith(there)) {
        throw refused("overlaps the folder " + source + ", from which the site is made");
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
    if (occupant() instanceof Occupant.ForeignFolder foreign) {
      throw refused(foreign);
    }
  }

  /** Refuses a folder that holds anything that Akkord did not make. */
  void checkFiles() throws OutputException {
    switch (occupant()) {
      case Occupant.Nothing _, Occupant.OwnSite _ -> {}
      case Occupant.ForeignFolder foreign -> throw refused(foreign);
      case Occupant.MixedSite mixed ->
          throw refused(
              "holds what Akkord did not make (" + first(mixed.foreign()) + "); move it away");
    }
  }

  private Occupant occupant() throws OutputException {
    try {
      return Occupant.of(request.folder());
    } catch (IOException unreadable) {
      throw OutputException.machine("read " + request.shown(), unreadable);
    }
  }

  private OutputException refused(Occupant.ForeignFolder foreign) {
    return refused(
        "was not made by Akkord (it holds " + first(foreign.names()) + "); choose another folder");
  }

  private OutputException refused(String why) {
    return OutputException.refused("the output folder " + request.shown() + " " + why);
  }

  private static String first(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(FIRST_NAMES, names.size())));
    int more = names.size() - FIRST_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
