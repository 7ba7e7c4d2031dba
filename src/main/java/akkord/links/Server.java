package akkord.links;

import akkord.diagnostic.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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

  /** What it serves where there is nothing. */
  static final FilePath ERROR_PAGE = new FilePath("404.html");

  /** Its presence keeps Jekyll from the site. */
  static final FilePath NO_JEKYLL = new FilePath(".nojekyll");

  private static final String INDEX = "index.html";

  /** A path with an element that Jekyll takes for none of the site's. */
  private static final Pattern DROPPED =
      Pattern.compile("(?s)(?:^|.*/)(?:[_.#][^/]*+|[^/]*~)(?:/.*)?");

  private final String top;
  private final SortedSet<FilePath> names;
  private final Map<String, FilePath> files = new HashMap<>();
  private @Nullable Suggestion suggestion;
  private final Map<String, Answer.Misses> misses = new ConcurrentHashMap<>();

  Server(SortedSet<FilePath> files, ServerPath top) {
    this.top = top.decoded().orElse(top.value());
    this.names = files;
    boolean everything = files.contains(NO_JEKYLL);
    files.stream()
        .filter(file -> everything || !isDropped(file.value()))
        .forEach(file -> this.files.put(this.top + file, file));
  }

  /** Whether Jekyll would leave out a file. */
  private static boolean isDropped(String file) {
    return DROPPED.matcher(file).matches();
  }

  /** The address of a file, without the name of this server. */
  String address(FilePath file) {
    return top + file.address();
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
    if (names.contains(new FilePath(name)) || names.contains(new FilePath(name + INDEX))) {
      return Message.of("'%s' is left out by Jekyll; add a file '%s'", name, NO_JEKYLL);
    }
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
    var meant =
        ask(inside) instanceof Answer.Misses
            ? Message.NONE
            : Message.of("; did you mean '%s'?", inside);
    return Message.of("'%s' lies outside the site, which starts at '%s'%s", path, top, meant);
  }
}
