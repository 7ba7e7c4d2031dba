package akkord.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a target is given first: seeds and finds, a file each, and a dictionary of what means
 * something to it, in the form of libFuzzer.
 *
 * @param name the target's
 * @see <a href="https://llvm.org/docs/LibFuzzer.html#dictionaries">libFuzzer, dictionaries</a>
 */
record Corpus(String name) {

  private static final Path ALL = Path.of("src/test/resources/akkord/fuzz");
  private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x([0-9A-Fa-f]{2})|(.))");

  /** The names of all that have a folder. */
  static List<String> names() {
    return list(ALL)
        .filter(Files::isDirectory)
        .map(path -> String.valueOf(path.getFileName()))
        .toList();
  }

  Path folder() {
    return ALL.resolve(name);
  }

  Path dictionary() {
    return ALL.resolve(name + ".dict");
  }

  /** The files, by name. */
  List<Path> files() {
    return list(folder()).toList();
  }

  /** The contents of all files. */
  List<byte[]> inputs() throws IOException {
    var inputs = new ArrayList<byte[]>();
    for (var file : files()) {
      inputs.add(Files.readAllBytes(file));
    }
    return inputs;
  }

  /** What the dictionary lists. */
  List<byte[]> tokens() throws IOException {
    return Files.readAllLines(dictionary()).stream()
        .filter(line -> line.startsWith("\""))
        .map(Corpus::token)
        .toList();
  }

  private static byte[] token(String line) {
    var quoted = TOKEN.matcher(line);
    if (!quoted.matches()) {
      throw new IllegalArgumentException("not a token: " + line);
    }
    String bytes =
        ESCAPE
            .matcher(quoted.group(1))
            .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape)));
    return bytes.getBytes(ISO_8859_1); // a character is a byte
  }

  private static String unescaped(MatchResult escape) {
    return escape.group(1) == null
        ? escape.group(2)
        : Character.toString(HexFormat.fromHexDigits(escape.group(1)));
  }

  private static Stream<Path> list(Path folder) {
    try (var paths = Files.list(folder)) {
      return paths.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
