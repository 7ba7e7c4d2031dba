package akkord.cli;

import akkord.location.LineMap;
import akkord.location.SourcePath;
import akkord.report.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the lines that findings are about from the disk, each file once. What can't be read, or is
 * too large to be content, has no lines. Not safe for several threads.
 */
final class FileLines implements SourceLines {

  private static final long MOST_BYTES = 4L << 20;

  private final Path workingFolder;
  private final Map<SourcePath, Optional<LineMap>> files = new HashMap<>();

  FileLines(Path workingFolder) {
    this.workingFolder = workingFolder;
  }

  @Override
  public Optional<String> line(SourcePath file, int line) {
    return files
        .computeIfAbsent(file, this::read)
        .filter(map -> line <= map.lineCount())
        .map(map -> map.line(line));
  }

  private Optional<LineMap> read(SourcePath file) {
    try {
      var path = workingFolder.resolve(file.value());
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > MOST_BYTES) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(new LineMap(unmarked.replace("\r\n", "\n").replace('\r', '\n')));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
