import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares what Maven has fetched with the checksums in the repository, so that a damaged or
 * exchanged archive stops the build. Maven from 3.9 on does this by itself for every file before it
 * uses it (see {@code .mvn/maven.config}); older ones know nothing of it, so this is a step of the
 * build. Started as a source file: it must not depend on anything that it is to check.
 *
 * <p>Arguments: the list, Maven's local repository and, once the program's libraries lie there, the
 * folder of them. Ends with 1 where a file differs, or where a library is not in the list.
 */
final class Checksums {

  private static final int LIMIT = 20;

  private final Map<String, String> listed;
  private final List<String> faults = new ArrayList<>();

  private Checksums(Map<String, String> listed) {
    this.listed = listed;
  }

  public static void main(String[] arguments) throws IOException {
    var checksums = new Checksums(read(Path.of(arguments[0])));
    checksums.checkRepository(Path.of(arguments[1]));
    if (arguments.length > 2) {
      checksums.checkLibraries(Path.of(arguments[2]));
    }
    checksums.end();
  }

  /** Lines as of {@code sha512sum}: the sum in hexadecimal, two spaces, the path. */
  private static Map<String, String> read(Path list) throws IOException {
    var sums = new TreeMap<String, String>();
    for (String line : Files.readAllLines(list)) {
      if (!line.matches("[0-9a-f]{128} {2}[^ /][^ ]*")) {
        throw new IOException(list + ": not a checksum and a path: " + line);
      }
      sums.put(line.substring(130), line.substring(0, 128));
    }
    return sums;
  }

  private void checkRepository(Path repository) throws IOException {
    for (var entry : listed.entrySet()) {
      Path file = repository.resolve(entry.getKey());
      if (Files.isRegularFile(file) && !sum(file).equals(entry.getValue())) {
        faults.add(file + " is not the file that was checked: it is damaged or was exchanged");
      }
    }
  }

  private void checkLibraries(Path folder) throws IOException {
    var known = new HashSet<String>();
    listed.forEach((path, sum) -> known.add(sum + path.substring(path.lastIndexOf('/') + 1)));
    List<Path> libraries;
    try (var files = Files.list(folder)) {
      libraries = files.sorted().toList();
    }
    for (Path library : libraries) {
      if (!known.contains(sum(library) + library.getFileName())) {
        faults.add(library + " has no checksum in the list");
      }
    }
  }

  private static String sum(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-512");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void end() {
    if (faults.isEmpty()) {
      return;
    }
    System.err.println("The build is stopped: what Maven fetched is not what was checked.");
    faults.stream().limit(LIMIT).forEach(fault -> System.err.println("  " + fault));
    if (faults.size() > LIMIT) {
      System.err.println("  and " + (faults.size() - LIMIT) + " more");
    }
    System.err.println(
        """
        If you have raised a version, renew the list: .ci/checksums (see CONTRIBUTING.md).
        Otherwise delete the file, so that Maven fetches it again. If it is still refused, do not
        build: what is served under this version has been exchanged.\
        """);
    System.exit(1);
  }
}
