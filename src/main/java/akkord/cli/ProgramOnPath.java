package akkord.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for programs in the folders that the variable {@code PATH} names, and in no others. */
record ProgramOnPath(Map<String, String> variables) {

  /** The first file that can be run under one of these names. */
  Optional<Path> find(List<String> names) {
    return candidates(names).flatMap(program -> runnable(program).stream()).findFirst();
  }

  private Stream<String> candidates(List<String> names) {
    return variables.entrySet().stream()
        .filter(variable -> variable.getKey().equalsIgnoreCase("PATH")) // Windows: "Path"
        .flatMap(path -> Arrays.stream(path.getValue().split(File.pathSeparator, -1)))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> names.stream().map(name -> folder + File.separator + name));
  }

  /** The program of this path, if it can be run. */
  static Optional<Path> runnable(String program) {
    try {
      return Optional.of(Path.of(program))
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
