import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The floor under a link check with jsoup: parses all pages of a folder on all cores, and does
 * nothing else. Run by {@code links.mjs} with the JVM's options of the launcher.
 */
final class Floor {

  private Floor() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    long elements = pages.parallelStream().mapToLong(Floor::elements).sum();
    System.out.println(pages.size() + " pages, " + elements + " children of roots");
  }

  private static long elements(Path page) {
    try {
      return Jsoup.parse(new String(Files.readAllBytes(page), StandardCharsets.UTF_8)).childNodeSize();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
