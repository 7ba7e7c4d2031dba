package akkord.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.ReadingOrder;
import akkord.model.TaggedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text in every language, whatever its rules. */
class SettingPropertiesTest {

  /** All that typography takes away, adds or exchanges. */
  private static final String SET =
      "[\\s\\p{Z}\"'.\u2026\u201C-\u201E\u2018-\u201A\u2013\u2014\u2212-]";

  private static final String ALPHABET =
      "ab1 20\"' .-\u2013\u2026\u201E\u201C\u201A\u2018\u2019\u201D\u00A0zBdhR5km%\u00A7S(IV";

  @Test
  void theWholeContentKeepsItsWordsAndIsSetOnce() throws IOException {
    var files = contentFiles();
    assertFalse(files.isEmpty());
    for (var file : files) {
      String language = file.getFileName().toString().replaceAll("\\..*", "");
      runs(Files.readString(file)).forEach(run -> assertSetWell(language, run));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"german.txt", "english.txt"})
  void theCasesAreSetOnce(String file) {
    String language = file.startsWith("german") ? "de" : "en";
    SetCase.read(file).forEach(each -> assertSetWell(language, each.source()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void anyCharactersAreSetOnce(String language) {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      assertSetWell(language, characters(random));
    }
  }

  @Test
  void aNoBreakSpaceOfTheSourceStays() {
    assertEquals("5\u00A0km, z.\u00A0B., 5\u202F%", set("de", "5\u00A0km, z.\u00A0B., 5\u202F%"));
  }

  @Test
  void theSourceIsNotChanged() {
    var reading = Reading.of("\"a\" -- 5 km");
    var before = reading.body();

    assertTrue(reading.html("de").contains("\u201Ea\u201C"));
    assertEquals(before, Reading.of("\"a\" -- 5 km").body());
  }

  private static void assertSetWell(String language, String text) {
    String once = set(language, text);
    assertAll(
        text,
        () -> assertEquals(bare(text), bare(once)),
        () -> assertEquals(once, set(language, once)));
  }

  private static String set(String language, String text) {
    return SetText.of(new TaggedText(new LanguageTag(language), text));
  }

  /** Letters, digits and signs that are never touched. */
  private static String bare(String text) {
    return text.replaceAll(SET, "");
  }

  private static String characters(Random random) {
    return random
        .ints(1 + random.nextInt(14), 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }

  /** The running text of a file, and its front matter line by line. */
  private static Stream<String> runs(String file) {
    int body = file.indexOf("\n---\n") + 5;
    var runs = ReadingOrder.runs(Reading.from(file, body).body());
    return Stream.concat(file.substring(0, body).lines(), runs.map(SettingPropertiesTest::words));
  }

  private static String words(List<Inline> run) {
    return PlainText.of(run);
  }

  private static List<Path> contentFiles() throws IOException {
    try (var files = Files.walk(Path.of("content"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
