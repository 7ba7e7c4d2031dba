package akkord.links;

import akkord.diagnostic.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers as the server of GitHub Pages would, from the list of files alone, so that a disk that
 * knows no letter case can't hide a mistake. Safe for use by several threads.
 */
final class Server {

  /** What the server does with a path. */
  sealed interface Answer {

    /** It serves a file. */
    record Serves(FilePath file) implements Answer {}

    /** It tells the browser to ask again, for a file's right address. */
    record Redirects(FilePath file, String address) implements Answer {}

    /** There is nothing. */
    record Misses(Message reason) implements Answer {}
  }

  private static final String INDEX = "index.html";

  private final String top;
  private final Map<String, FilePath> files = new HashMap<>();
  private @Nullable Suggestion suggestion;
  private final Map<String, Answer.Misses> misses = new ConcurrentHashMap<>();

  Server(SortedSet<FilePath> files, ServerPath top) {
    this.top = top.decoded().orElse(top.value());
    files.forEach(file -> this.files.put(this.top + file, file));
  }

  /** Asks for a path in plain characters. */
  Answer ask(String path) {
    var file = file(path);
    if (file.isPresent()) {
      return new Answer.Serves(file.get());
    }
    FilePath index = files.get(path + "/" + INDEX);
    return index != null ? new Answer.Redirects(index, path + "/") : miss(path);
  }

  /** The file that it serves at a path. */
  Optional<FilePath> file(String path) {
    if (path.endsWith("/")) {
      return Optional.ofNullable(files.get(path + INDEX));
    }
    FilePath file = files.get(path);
    return Optional.ofNullable(file != null ? file : files.get(path + ".html"));
  }

  private Answer miss(String path) {
    var known = misses.get(path);
    if (known == null) {
      known = new Answer.Misses(reason(path));
      misses.put(path, known);
    }
    return known;
  }

  private Message reason(String path) {
    if (!path.startsWith(top)) {
      return outside(path);
    }
    String name = path.substring(top.length());
    return suggestion().isFolder(name.endsWith("/") ? name : name + "/")
        ? Message.of("the folder '%s' has no %s", name, INDEX)
        : Message.of("there is no '%s'%s", name, suggestion().forMissing(name));
  }

  /** Most sites have no use for it. */
  private synchronized Suggestion suggestion() {
    var known = suggestion;
    if (known == null) {
      known = new Suggestion(files.values());
      suggestion = known;
    }
    return known;
  }

  private Message outside(String path) {
    String inside = top + path.substring(1);
    var suggestion =
        ask(inside) instanceof Answer.Misses
            ? Message.NONE
            : Message.of("; did you mean '%s'?", inside);
    return Message.of("'%s' lies outside the site, which starts at '%s'%s", path, top, suggestion);
  }
}
