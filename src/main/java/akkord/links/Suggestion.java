package akkord.links;

import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Finds the file that somebody meant who named one that does not exist. */
final class Suggestion {

  private static final String INDEX = "index.html";

  private final SortedSet<FilePath> files;

  Suggestion(SortedSet<FilePath> files) {
    this.files = files;
  }

  /** What to add to a message about a missing path; nothing where nothing is near. */
  Message forMissing(String path) {
    return sameBut(path, name -> name.toLowerCase(Locale.ROOT))
        .map(file -> Message.of("; the letter case differs from '%s'", file))
        .or(() ->
            sameBut(path, name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .map(file ->
                    Message.of(
                        "; '%s' looks the same, but is written with other characters", file)))
        .or(() ->
            nearby(path)
                .or(() -> sameNameElsewhere(path))
                .map(file -> Message.of("; did you mean '%s'?", file)))
        .orElse(Message.NONE);
  }

  private Optional<String> sameBut(String path, UnaryOperator<String> fold) {
    String wanted = fold.apply(path);
    return files.stream()
        .map(FilePath::value)
        .filter(file ->
            fold.apply(file).equals(wanted) || fold.apply(withoutIndex(file)).equals(wanted))
        .findFirst();
  }

  /** The nearest name in the deepest folder of the path that exists. */
  private Optional<String> nearby(String path) {
    String target = path.endsWith("/") ? path + INDEX : path;
    int start = folderEnd(target);
    int end = target.indexOf('/', start);
    String wrong = end < 0 ? target.substring(start) : target.substring(start, end);
    String rest = end < 0 ? "" : target.substring(end);
    String folder = target.substring(0, start);
    return Nearest.to(wrong, namesIn(folder)).flatMap(name -> existing(folder + name, rest));
  }

  /** Where the longest start of a path ends that is a folder with files. */
  private int folderEnd(String path) {
    int slash = path.lastIndexOf('/');
    while (slash > 0 && namesIn(path.substring(0, slash + 1)).isEmpty()) {
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
    return files.contains(new FilePath(path));
  }

  private SortedSet<String> namesIn(String folder) {
    var names = new TreeSet<String>();
    for (FilePath file : files) {
      if (file.value().startsWith(folder)) {
        String below = file.value().substring(folder.length());
        int slash = below.indexOf('/');
        names.add(slash < 0 ? below : below.substring(0, slash));
      }
    }
    return names;
  }

  private Optional<String> sameNameElsewhere(String path) {
    String target = withoutIndex(path).replaceFirst("/$", "");
    String name = target.substring(target.lastIndexOf('/') + 1);
    return files.stream()
        .map(FilePath::value)
        .filter(file ->
            file.equals(name)
                || file.endsWith("/" + name)
                || file.endsWith("/" + name + "/" + INDEX))
        .filter(file -> !name.isEmpty())
        .findFirst();
  }

  private static String withoutIndex(String path) {
    return new FilePath(path).address();
  }
}
