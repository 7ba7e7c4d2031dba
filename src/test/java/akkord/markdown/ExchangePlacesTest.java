package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import akkord.markdown.Typography.Replacement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules are tried at few places only; here each pattern looks for itself, anywhere in a text, and
 * has to find the same.
 */
class ExchangePlacesTest {

  /** Words and signs of both languages, all alternatives of the rules among them. */
  private static final List<String> WORDS = words();

  private static final String CHARACTERS =
      "ab1 20\"' .-\u2013\u2026\u201E\u201C\u00A0zBdhR5km%\u00A7S(IVX\u00C4/@w\n:\uD835\uDD04";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\w)(?:[a-z]{2,10}://\\S+|www\\.\\S+|10\\.[0-9]{4,9}/\\S+"
              + "|(?:[\\w-]{1,63}\\.){1,8}[a-z]{2,24}/\\S*)|[\\w.+-]{1,64}@[\\w-]\\S+");

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void anyWordsAndCharacters(String language) {
    var exchanges = rules(language);
    var random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      assertSameFound(exchanges, text(random));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void ourOwnContent(String language) throws IOException {
    var exchanges = rules(language);
    var lines = contentLines();
    assertFalse(lines.isEmpty());
    lines.forEach(line -> assertSameFound(exchanges, line));
  }

  private static List<Exchange> rules(String language) {
    return language.equals("de") ? GermanTypography.exchanges() : EnglishTypography.exchanges();
  }

  private static void assertSameFound(List<Exchange> exchanges, String text) {
    String masked = masked(text);
    assertEquals(masked, Addresses.masked(text));
    assertEquals(
        foundAnywhere(exchanges, masked), new ExchangeTable(exchanges).replacements(masked), text);
  }

  private static String masked(String text) {
    return ADDRESS
        .matcher(text)
        .replaceAll(found -> String.valueOf(Addresses.OPAQUE).repeat(found.group().length()));
  }

  /** Of several at one place, the first is kept. */
  private static List<Replacement> foundAnywhere(List<Exchange> exchanges, String text) {
    var all = new ArrayList<Replacement>();
    for (var exchange : exchanges) {
      exchange
          .found()
          .matcher(text)
          .results()
          .map(found -> new Replacement(found.start(), found.end(), exchange.text()))
          .filter(found -> all.stream().noneMatch(other -> other.start() == found.start()))
          .forEach(all::add);
    }
    all.sort(Comparator.comparingInt(Replacement::start));
    return all;
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      if (random.nextInt(6) == 0) {
        random
            .ints(random.nextInt(6), 0, CHARACTERS.length())
            .forEach(at -> text.append(CHARACTERS.charAt(at)));
      } else {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      int space = random.nextInt(10);
      text.append(space < 7 ? " " : space == 7 ? "\u00A0" : "");
    }
    return text.toString();
  }

  private static List<String> words() {
    try (var in = ExchangePlacesTest.class.getResourceAsStream("typography/words.txt")) {
      var bytes = Objects.requireNonNull(in, "words.txt").readAllBytes();
      var words = new String(bytes, StandardCharsets.UTF_8);
      return List.of(words.strip().split("\\s+"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> contentLines() throws IOException {
    try (var files = Files.walk(Path.of("content"))) {
      var lines = new ArrayList<String>();
      for (var file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines;
    }
  }
}
