package akkord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names beside an output folder: {@code .site-out.lock}, {@code .site-out.links} and the like,
 * {@code site-out.new-…} where a site is staged, {@code site-out.old-…} where the last one goes,
 * and {@code site-out.spare-…} where it is kept. A site that is staged and the one that goes for it
 * have the same random part.
 *
 * @param folder the output folder, absolute
 */
record Surroundings(Path folder) {

  private static final String NEW = ".new-";
  private static final String OLD = ".old-";
  private static final String SPARE = ".spare-";

  Path parent() {
    return folder.resolveSibling(".").normalize();
  }

  Path lock() {
    return folder.resolveSibling("." + folder.getFileName() + ".lock");
  }

  /** Where something stands that one build leaves for the next. */
  Path of(Keepsake keepsake) {
    return folder.resolveSibling("." + folder.getFileName() + "." + keepsake.word());
  }

  /** That file while it is being written. */
  Path draftOf(Keepsake keepsake) {
    return folder.resolveSibling("." + folder.getFileName() + "." + keepsake.word() + ".new");
  }

  /** A name for a new site that nobody else uses. */
  Path freshStaging() {
    return folder.resolveSibling(
        folder.getFileName() + NEW + HexFormat.of().toHexDigits(new SecureRandom().nextLong()));
  }

  /** Where the last site goes when the one staged here takes its place. */
  Path retired(Path staging) {
    return renamed(staging, NEW, OLD);
  }

  /** Where the last site is kept once it stands where the new one was staged. */
  Path spare(Path staging) {
    return renamed(staging, NEW, SPARE);
  }

  /** Where the site was staged that was to replace the one retired here. */
  Path staging(Path retired) {
    return renamed(retired, OLD, NEW);
  }

  private Path renamed(Path path, String from, String to) {
    String start = folder.getFileName() + from;
    return folder.resolveSibling(
        folder.getFileName() + to + path.getFileName().toString().substring(start.length()));
  }

  /** Sites that earlier builds retired and did not come to delete. */
  List<Path> retiredLeft() throws IOException {
    return left(OLD);
  }

  /** Sites that earlier builds staged and did not come to publish. */
  List<Path> stagedLeft() throws IOException {
    return left(NEW);
  }

  /** Sites that earlier builds have kept. */
  List<Path> spares() throws IOException {
    return left(SPARE);
  }

  private List<Path> left(String kind) throws IOException {
    var name = Pattern.compile(Pattern.quote(folder.getFileName() + kind) + "[0-9a-f]{16}");
    try (Stream<Path> all = Files.list(parent())) {
      return all.filter(path -> name.matcher(path.getFileName().toString()).matches())
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }
}
