package akkord.cli;

import akkord.diagnostic.Message;
import akkord.search.SearchTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
              "its tool is not installed; ./akkord build does that where there are Node.js and"
                  + " npm"));
    }
    return node()
        .<SearchTool>map(node -> new SearchTool.Installed(node, script))
        .orElseGet(() ->
            new SearchTool.Missing(Message.of("there is no Node.js on PATH; see nodejs.org")));
  }

  private Optional<Path> node() {
    return Optional.ofNullable(surroundings.variables().get("NODE"))
        .flatMap(ProgramOnPath::runnable)
        .or(() -> new ProgramOnPath(surroundings.variables()).find(NAMES));
  }
}
