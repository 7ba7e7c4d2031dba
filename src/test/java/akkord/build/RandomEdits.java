package akkord.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes a folder as editors do, at random but the same for the same seed. Each change has a time
 * of its own, so that none can hide behind another one.
 */
final class RandomEdits {

  /** Before any {@link BuildRequest#started()} of these tests. */
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

  private final Path folder;
  private final Random random;
  private int changes;

  RandomEdits(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.random = random;
    for (var file : files()) {
      date(file);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void date(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(FIRST.plusMillis(++changes)));
  }

  private Path any() throws IOException {
    var files = files();
    return files.get(random.nextInt(files.size()));
  }

  /** Changes something. */
  void edit() throws IOException {
    var file = any();
    switch (random.nextInt(8)) {
      case 0 -> write(file, Files.readString(file) + "\nMore of it, 17 % by 2030.\n");
      case 1 -> write(file, without(Files.readAllLines(file)));
      case 2 -> write(file, twice(Files.readAllLines(file)));
      case 3 -> write(file, Files.readString(file).replace("20", "19"));
      case 4 -> Files.move(file, file.resolveSibling("x" + changes++ + "-" + file.getFileName()));
      case 5 -> Files.delete(file);
      case 6 -> copyFolder(file.resolveSibling(".").normalize());
      default -> date(file);
    }
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    date(file);
  }

  private String without(List<String> lines) {
    var left = new ArrayList<>(lines);
    if (!left.isEmpty()) {
      left.remove(random.nextInt(left.size()));
    }
    return String.join("\n", left);
  }

  private String twice(List<String> lines) {
    int i = lines.isEmpty() ? 0 : random.nextInt(lines.size());
    return Stream.concat(lines.stream(), lines.stream().skip(i).limit(1))
        .collect(Collectors.joining("\n"));
  }

  private void copyFolder(Path from) throws IOException {
    var to = from.resolveSibling("y" + changes++);
    Files.createDirectories(to);
    try (Stream<Path> all = Files.list(from)) {
      for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
        date(to.resolve(file.getFileName()));
      }
    }
  }
}
