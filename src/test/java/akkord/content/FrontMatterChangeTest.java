package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.data.ValueChange.Outcome;
import akkord.location.SourcePath;
import akkord.location.WrittenText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A value is set in the head of a Markdown file, and nothing below. */
class FrontMatterChangeTest {

  private static final List<String> STAMP = List.of("translation", "stamp");

  /** The Markdown files of the repository's own content. */
  static Stream<Path> ownTexts() throws IOException {
    var home = Objects.requireNonNull(System.getProperty("akkord.home"), "akkord.home");
    try (Stream<Path> files = Files.walk(Path.of(home, "content"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  private static String set(String text, List<String> keys, String value) {
    var written = new WrittenText(text);
    return switch (FrontMatterChange.of(written.source(new SourcePath("x.md")), keys, value)) {
      case Outcome.Changed(var change) -> written.with(change).text();
      case Outcome.Unchanged() -> "unchanged";
      case Outcome.Refused(var at, var reason) -> at.start() + " " + reason;
    };
  }

  @ParameterizedTest
  @MethodSource("ownTexts")
  void eachOwnTextCanBeStamped(Path file) throws IOException {
    String text = Files.readString(file);
    var expected = head(text);
    String changed = set(text, STAMP, "v1-0123456789");
    if (!expected.containsKey("translation")) {
      assertTrue(changed.matches("\\d+:1 there is no key 'translation'"), changed);
      return;
    }
    translation(expected).put("stamp", "v1-0123456789");
    assertEquals(expected, head(changed));
    assertEquals(withoutStamp(text), withoutStamp(changed));
  }

  private static String withoutStamp(String text) {
    return text.replaceFirst("(, |\n +)stamp: v1-[-0-9a-f]+", "");
  }

  @SuppressWarnings("unchecked") // front matter is a mapping with keys that are text
  private static Map<String, Object> head(String text) {
    var yaml = text.substring(4, text.indexOf("\n---", 4));
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> translation(Map<String, Object> head) {
    return (Map<String, Object>) head.computeIfAbsent("translation", _ -> new LinkedHashMap<>());
  }

  @Test
  void theTextBelowStaysAsItIs() {
    assertEquals(
        "\uFEFF---\r\ntranslation:\r\n  of: de\r\n  stamp: x\r\n---\r\nstamp: y\r\n\r\n---\r\na",
        set(
            "\uFEFF---\r\ntranslation:\r\n  of: de\r\n---\r\nstamp: y\r\n\r\n---\r\na",
            STAMP,
            "x"));
  }

  @Test
  void withoutFrontMatterNothingIsSet() {
    assertTrue(set("translation: {of: de}\n", STAMP, "x").startsWith("1:1 there is no front"));
    assertEquals(
        "1:1 with the value the front matter has more than 16384 characters",
        set("---\ntranslation: {of: de}\n---\n", STAMP, "x".repeat(16_384)));
    assertEquals(
        "2:1 the key 'translation' holds no mapping", set("---\ntranslation:\n---\n", STAMP, "x"));
  }

  @Test
  void topLevelKeysCanBeSet() {
    assertEquals(
        "---\ntitle: x\nslug: z\n---\n", set("---\ntitle: x\n---\n", List.of("slug"), "z"));
  }
}
