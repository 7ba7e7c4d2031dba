package akkord.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of the repository, in the order of their paths. */
final class JavaSources {
  private JavaSources() {}

  /** The program. */
  static List<JavaSource> main() throws IOException {
    return below(Path.of("src/main/java"));
  }

  /** The program and its tests. */
  static List<JavaSource> all() throws IOException {
    var sources = new ArrayList<>(main());
    sources.addAll(below(Path.of("src/test/java")));
    return sources;
  }

  private static List<JavaSource> below(Path folder) throws IOException {
    var sources = new ArrayList<JavaSource>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(new JavaSource(folder, folder.relativize(file), Files.readAllLines(file)));
      }
    }
    return sources;
  }
}
