package akkord.disk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells apart programs that may do other things with the same content: by the stamps of all files
 * that the program runs from, and by the JDK. It looks at some thirty archives and reads none.
 */
public final class ProgramVersion {

  /** The folder beside the program's archive in which its libraries lie. */
  private static final String LIBRARIES = "lib";

  private ProgramVersion() {}

  /** It is looked at once: whatever becomes of its files, the program that runs stays the same. */
  private static final class Own {
    static final Optional<String> VERSION = find();

    private static Optional<String> find() {
      try {
        return Optional.of(look());
      } catch (IOException unreadable) {
        return Optional.empty();
      }
    }
  }

  /**
   * The version of the program that is running.
   *
   * @throws IOException if its files may not be looked at
   */
  public static String own() throws IOException {
    return Own.VERSION.isPresent() ? Own.VERSION.get() : look();
  }

  private static String look() throws IOException {
    var version = new ArrayList<String>(List.of(Runtime.version().toString()));
    var classPath = Objects.requireNonNullElse(System.getProperty("java.class.path"), "");
    for (var part : classPath.split(File.pathSeparator, -1)) {
      var path = Path.of(part).toAbsolutePath();
      version.add(path + " " + (Files.isDirectory(path) ? tree(path) : FileStamp.of(path)));
      version.add(tree(path.resolveSibling(LIBRARIES)).toString());
    }
    return String.join("\n", version);
  }

  private static TreeStamp tree(Path folder) throws IOException {
    return TreeWalk.of(List.of(folder), 1);
  }
}
