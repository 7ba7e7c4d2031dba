package akkord.cli;

import akkord.diagnostic.Message;
import akkord.search.SearchTool;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for what makes the search index: the folder that the launcher installs it in, and the Node
 * that the variable {@code NODE} names, or the one on {@code PATH}.
 */
record SearchTools(Surroundings surroundings) {

  private static final List<String> NAMES = List.of("node", "nodejs", "node.exe");

  SearchTool find() {
    var folder = surroundings.home().resolve("target").resolve("search");
    var script = folder.resolve("index.mjs");
    if (!Files.isRegularFile(script) || !Files.isDirectory(folder.resolve("node_modules"))) {
      return new SearchTool.Missing(
          Message.of(
              "its tool is not installed; ./akkord build does that where there are Node.js and npm"));
    }
    return node()
        .<SearchTool>map(node -> new SearchTool.Installed(node, script))
        .orElseGet(() ->
            new SearchTool.Missing(Message.of("there is no Node.js on PATH; see nodejs.org")));
  }

  private Optional<Path> node() {
    var variables = surroundings.variables();
    var onPath =
        variables.entrySet().stream()
            .filter(variable -> variable.getKey().equalsIgnoreCase("PATH")) // Windows: "Path"
            .flatMap(path -> Arrays.stream(path.getValue().split(File.pathSeparator, -1)))
            .filter(folder -> !folder.isEmpty())
            .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
    return Stream.concat(Stream.ofNullable(variables.get("NODE")), onPath)
        .flatMap(program -> path(program).stream())
        .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
        .findFirst();
  }

  private static Optional<Path> path(String program) {
    try {
      return Optional.of(Path.of(program));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
