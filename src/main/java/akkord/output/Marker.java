package akkord.output;

import akkord.model.Checksum;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;

/**
 * The list of a site's files, kept in the site itself as {@value #NAME}: it says that Akkord made
 * the folder and which files of it.
 *
 * <p>An empty file of that name marks a folder that is ours but not complete: one that is being
 * written, or deleted. The lines are those of {@code sha256sum}.
 *
 * @param hashes the SHA-256 of each file but the marker, in hexadecimal digits, by the file's path,
 *     in the order of the lines
 */
record Marker(SequencedMap<String, String> hashes) {

  static final String NAME = ".akkord";

  private static final String HEAD =
      "# Made by Akkord. Each build replaces this folder as a whole: change nothing in it.";
  private static final int DIGITS = 64;
  private static final String GAP = "  ";

  Marker {
    hashes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(hashes));
  }

  /** The marker of a site of these files. */
  static Marker of(SortedMap<SitePath, StagedFile> files) {
    var hashes = new LinkedHashMap<String, String>();
    files.forEach((path, file) -> hashes.put(path.value(), file.sum().checksum().hex()));
    return new Marker(hashes);
  }

  /** Whether a folder has a marker that begins like one that is whole. */
  static boolean isBegunIn(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var start = Files.newInputStream(file)) {
      byte[] head = (HEAD + "\n").getBytes(StandardCharsets.UTF_8);
      return Arrays.equals(head, start.readNBytes(head.length));
    }
  }

  /** The marker of a folder, or empty where it has none that is whole. */
  static Optional<Marker> of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  static Optional<Marker> parse(String text) {
    if (!text.startsWith(HEAD + "\n") || !text.endsWith("\n")) {
      return Optional.empty();
    }
    var hashes = new LinkedHashMap<String, String>();
    int start = HEAD.length() + 1;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      var path = isLine(text, start, end) ? path(text, start, end) : Optional.<SitePath>empty();
      if (path.isEmpty()) {
        return Optional.empty();
      }
      hashes.put(path.get().value(), text.substring(start, start + DIGITS));
      start = end + 1;
    }
    return Optional.of(new Marker(hashes));
  }

  private static Optional<SitePath> path(String text, int start, int end) {
    return SitePath.parse(text.substring(start + DIGITS + GAP.length(), end));
  }

  private static boolean isLine(String text, int start, int end) {
    return end > start + DIGITS + GAP.length()
        && text.startsWith(GAP, start + DIGITS)
        && Checksum.isForm(text.substring(start, start + DIGITS));
  }

  String text() {
    var text = new StringBuilder(HEAD).append('\n');
    hashes.forEach((path, hash) -> text.append(hash).append(GAP).append(path).append('\n'));
    return text.toString();
  }
}
