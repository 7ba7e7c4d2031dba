package akkord.output;

import akkord.route.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands at the place of the output. */
sealed interface Occupant {

  /** Nothing, or an empty folder. */
  record Nothing() implements Occupant {}

  /** A site that Akkord made, and nothing else. */
  record OwnSite(Marker marker) implements Occupant {}

  /** A site that Akkord made, among whose files are others, named in order. */
  record MixedSite(List<String> foreign) implements Occupant {}

  /** A folder that Akkord did not make, with the names of what it holds, in order. */
  record ForeignFolder(List<String> names) implements Occupant {}

  /** Looks at a folder, which may be missing; links are not followed. */
  static Occupant of(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return new Nothing();
    }
    Optional<Marker> marker = Marker.of(folder);
    if (marker.isEmpty()) {
      List<String> names = names(folder);
      return names.isEmpty() ? new Nothing() : new ForeignFolder(names);
    }
    List<String> foreign = foreignFiles(folder, marker.get());
    return foreign.isEmpty() ? new OwnSite(marker.get()) : new MixedSite(foreign);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> name(folder, file)).sorted().toList();
    }
  }

  private static List<String> foreignFiles(Path folder, Marker marker) throws IOException {
    Set<String> own = new HashSet<>(Set.of(Marker.NAME));
    marker.hashes().keySet().stream().map(SitePath::value).forEach(own::add);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !isOwn(file, name(folder, file), own))
          .map(file -> name(folder, file))
          .sorted()
          .toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static boolean isOwn(Path file, String name, Set<String> own) {
    return own.contains(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
