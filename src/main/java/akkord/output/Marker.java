package akkord.output;

import akkord.route.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of a site's files, kept in the site itself as {@value #NAME}: it says that Akkord made
 * the folder and which files of it.
 *
 * <p>An empty file of that name marks a folder that is ours but not complete: one that is being
 * written, or deleted. The lines are those of {@code sha256sum}.
 *
 * @param hashes the SHA-256 of each file but the marker, in hexadecimal digits, in order of path
 */
record Marker(SortedMap<SitePath, String> hashes) {

  static final String NAME = ".akkord";

  private static final String HEAD =
      "# Made by Akkord. Each build replaces this folder as a whole: change nothing in it.";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  Marker {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** The marker of a folder, or empty where it has none that is whole. */
  static Optional<Marker> of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  static Optional<Marker> parse(String text) {
    String[] lines = text.split("\n", -1);
    if (!lines[0].equals(HEAD) || !text.endsWith("\n")) {
      return Optional.empty();
    }
    var hashes = new TreeMap<SitePath, String>();
    for (int i = 1; i < lines.length - 1; i++) {
      var line = LINE.matcher(lines[i]);
      var path = line.matches() ? SitePath.parse(line.group(2)) : Optional.<SitePath>empty();
      if (path.isEmpty()) {
        return Optional.empty();
      }
      hashes.put(path.get(), line.group(1));
    }
    return Optional.of(new Marker(hashes));
  }

  String text() {
    return hashes.entrySet().stream()
        .map(file -> file.getValue() + "  " + file.getKey() + "\n")
        .collect(Collectors.joining("", HEAD + "\n", ""));
  }
}
