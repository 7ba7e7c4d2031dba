package akkord.links;

import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the file that somebody meant who named one that does not exist. It is made once for all
 * files; then a question costs the same for any number of them. Safe for use by several threads.
 */
final class Suggestion {

  private static final String INDEX = "index.html";

  /** So many names around the place where a wrong one would stand are looked at. */
  private static final int AROUND = 100;

  private final Set<String> files = new HashSet<>();
  private final Map<String, String> lowerCase = new HashMap<>();
  private final Map<String, String> composed = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, NavigableSet<String>> folders = new HashMap<>();
  private final Map<String, NavigableSet<String>> reversed = new HashMap<>();

  Suggestion(Collection<FilePath> files) {
    files.stream().map(FilePath::value).sorted().forEach(this::add);
  }

  private void add(String file) {
    files.add(file);
    for (String name : List.of(file, withoutIndex(file))) {
      lowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), file);
      composed.putIfAbsent(Normalizer.normalize(name, Normalizer.Form.NFC), file);
    }
    byName.putIfAbsent(lastName(file), file);
    byName.putIfAbsent(lastName(withoutIndex(file).replaceFirst("/$", "")), file);
    for (int start = 0, slash; start >= 0; start = slash + 1) {
      slash = file.indexOf('/', start);
      String folder = file.substring(0, start);
      String name = slash < 0 ? file.substring(start) : file.substring(start, slash);
      folders.computeIfAbsent(folder, _ -> new TreeSet<>()).add(name);
      reversed.computeIfAbsent(folder, _ -> new TreeSet<>()).add(reversed(name));
      if (slash < 0) {
        break;
      }
    }
  }

  private static String reversed(String name) {
    return new StringBuilder(name).reverse().toString();
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether there are files in a folder, whose path ends in a slash. */
  boolean isFolder(String path) {
    return folders.containsKey(path);
  }

  /** What to add to a message about a missing path; nothing where nothing is near. */
  Message forMissing(String path) {
    return found(lowerCase, path.toLowerCase(Locale.ROOT))
        .map(file -> Message.of("; the letter case differs from '%s'", file))
        .or(() ->
            found(composed, Normalizer.normalize(path, Normalizer.Form.NFC))
                .map(file ->
                    Message.of(
                        "; '%s' looks the same, but is written with other characters", file)))
        .or(() ->
            nearby(path)
                .or(() -> sameNameElsewhere(path))
                .map(file -> Message.of("; did you mean '%s'?", file)))
        .orElse(Message.NONE);
  }

  private static Optional<String> found(Map<String, String> files, String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** The nearest name in the deepest folder of the path that exists. */
  private Optional<String> nearby(String path) {
    String target = path.endsWith("/") ? path + INDEX : path;
    int start = folderEnd(target);
    int end = target.indexOf('/', start);
    String wrong = end < 0 ? target.substring(start) : target.substring(start, end);
    String rest = end < 0 ? "" : target.substring(end);
    String folder = target.substring(0, start);
    return Nearest.to(wrong, namesAround(wrong, folder))
        .flatMap(name -> existing(folder + name, rest));
  }

  /** Where the longest start of a path ends that is a folder with files. */
  private int folderEnd(String path) {
    int slash = path.lastIndexOf('/');
    while (slash > 0 && !isFolder(path.substring(0, slash + 1))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
    return slash + 1;
  }

  private Optional<String> existing(String start, String rest) {
    return Optional.of(start + rest)
        .filter(this::exists)
        .or(() -> Optional.of(start + "/" + INDEX).filter(this::exists))
        .or(() -> Optional.of(start).filter(this::exists));
  }

  private boolean exists(String path) {
    return files.contains(path);
  }

  /** The names in a folder that have their start or their end in common with a wrong one. */
  private Set<String> namesAround(String wrong, String folder) {
    var near = new TreeSet<String>();
    var names = folders.getOrDefault(folder, Collections.emptyNavigableSet());
    var backwards = reversed.getOrDefault(folder, Collections.emptyNavigableSet());
    around(wrong, names).forEach(near::add);
    around(reversed(wrong), backwards).map(Suggestion::reversed).forEach(near::add);
    return near;
  }

  private static Stream<String> around(String name, NavigableSet<String> names) {
    return Stream.concat(
        names.tailSet(name, true).stream().limit(AROUND),
        names.headSet(name, false).descendingSet().stream().limit(AROUND));
  }

  private Optional<String> sameNameElsewhere(String path) {
    String name = lastName(withoutIndex(path).replaceFirst("/$", ""));
    return name.isEmpty() ? Optional.empty() : found(byName, name);
  }

  private static String withoutIndex(String path) {
    return new FilePath(path).address();
  }
}
