package akkord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands at the place of the output. */
sealed interface Occupant {

  /** Nothing, or an empty folder. */
  record Nothing() implements Occupant {}

  /** A site that Akkord made, and nothing else. */
  record OwnSite(Marker marker, Tree tree) implements Occupant {}

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
    var tree = Tree.of(folder);
    List<String> foreign = foreignFiles(tree, marker.get());
    return foreign.isEmpty() ? new OwnSite(marker.get(), tree) : new MixedSite(foreign);
  }

  /** Whether a folder, which may be missing, holds what is not ours, looking at its top alone. */
  static Optional<ForeignFolder> foreign(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || Marker.isBegunIn(folder)) {
      return Optional.empty();
    }
    List<String> names = names(folder);
    return names.isEmpty() ? Optional.empty() : Optional.of(new ForeignFolder(names));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> name(folder, file)).sorted().toList();
    }
  }

  private static List<String> foreignFiles(Tree tree, Marker marker) {
    var foreign = new ArrayList<>(tree.others());
    for (String file : tree.files().keySet()) {
      if (!marker.hashes().containsKey(file) && !file.equals(Marker.NAME)) {
        foreign.add(file);
      }
    }
    Collections.sort(foreign);
    return foreign;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
