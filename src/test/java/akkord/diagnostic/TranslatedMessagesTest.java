package akkord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said in English is said in German as well, and nothing is translated in vain. */
class TranslatedMessagesTest {

  /** Causes and cures, and the meanings of keys, have tests of their own. */
  private static final List<String> FILES = List.of("reading", "site", "console");

  /** Sentences of picocli. */
  private static final Set<String> FOREIGN =
      Set.of(
          "Usage: ",
          "Commands:%n",
          "Show this help message and exit.",
          "Print version information and exit.");

  private static SentenceUses uses;

  @BeforeAll
  static void readProgram() throws IOException {
    uses = SentenceUses.read();
  }

  private static Map<String, String> german() throws IOException {
    var sentences = new TreeMap<String, String>();
    for (var name : FILES) {
      var properties = new Properties();
      try (InputStream file = Wording.class.getResourceAsStream(name + ".de.xml")) {
        properties.loadFromXML(Objects.requireNonNull(file));
      }
      properties.forEach((key, text) -> sentences.put((String) key, (String) text));
    }
    return sentences;
  }

  @Test
  void everySentenceIsAConstantWhoseGapsAreFilled() {
    assertEquals(Set.of(), uses.faults());
  }

  @Test
  void everySentenceHasItsGerman() throws IOException {
    var missing = new TreeMap<>(uses.places());
    missing.keySet().removeAll(german().keySet());
    missing.keySet().removeIf(TranslatedMessagesTest::isTheSameEverywhere);
    assertEquals(Map.of(), missing);
  }

  /** Gaps with signs between them. */
  private static boolean isTheSameEverywhere(String sentence) {
    return Gaps.without(sentence)
        .chars()
        .noneMatch(c -> Character.isLetter(c) || c == '\'' || c == '"' || c == '.');
  }

  @Test
  void noSentenceIsTranslatedInVain() throws IOException {
    var unused = new TreeSet<>(german().keySet());
    unused.removeAll(uses.places().keySet());
    unused.removeAll(uses.constants());
    unused.removeAll(FOREIGN);
    assertEquals(Set.of(), unused);
  }

  @Test
  void germanFillsTheSameGaps() throws IOException {
    var different = new TreeMap<String, String>();
    german()
        .forEach((english, german) -> {
          if (!Gaps.of(english).equals(Gaps.of(german))
              || !isFormat(english)
              || !isFormat(german)) {
            different.put(english, german);
          }
        });
    assertEquals(Map.of(), different);
  }

  private static boolean isFormat(String sentence) {
    int gaps = Gaps.of(sentence).size();
    try {
      return gaps == 0
          || !String.format(Locale.ROOT, sentence, Collections.nCopies(gaps, "x").toArray())
              .isEmpty();
    } catch (IllegalFormatException broken) {
      return false;
    }
  }

  @Test
  void germanHasGermanQuotes() throws IOException {
    var english =
        german().values().stream()
            .filter(text -> text.contains("'") || text.contains("\""))
            .toList();
    assertEquals(List.of(), english);
  }
}
