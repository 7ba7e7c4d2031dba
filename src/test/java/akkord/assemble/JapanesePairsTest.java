package akkord.assemble;

import static akkord.fixture.TestText.words;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestSite;
import akkord.fixture.TestText;
import akkord.model.LanguageTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whether the figures of a Japanese translation are held against those of its original. */
class JapanesePairsTest {

  private static final LanguageTag JA = new LanguageTag("ja");

  /** What an editor says of a pair. */
  enum Verdict {
    EQUAL,
    UNEQUAL
  }

  /**
   * A sentence with its Japanese translation.
   *
   * @param language the language of the original
   */
  record Pair(Verdict verdict, LanguageTag language, String original, String japanese) {}

  static final List<Pair> PAIRS = pairs();

  @ParameterizedTest
  @FieldSource("PAIRS")
  void reportsWhatAnEditorWouldCorrect(Pair pair) {
    var found = compared(pair);
    assertEquals(
        pair.verdict(),
        found.isEmpty() ? Verdict.EQUAL : Verdict.UNEQUAL,
        () -> Given.printed(found).toString());
  }

  @Test
  void thereAreManyPairs() {
    assertTrue(PAIRS.size() >= 60);
  }

  private static List<Diagnostic> compared(Pair pair) {
    var original = TestText.in("original.md").paragraph(words(pair.original()));
    var japanese =
        TestText.in("ja.md").translationOf(pair.language()).paragraph(words(pair.japanese()));
    var entry =
        TestAgreement.named("rover").text(pair.language(), original).text(JA, japanese).build();
    var found = new Diagnostics();
    var site = new TestSite().languages(Given.DE, Given.EN, JA);
    ParityCheck.check(entry, site.settings(), new ReadTexts(), found);
    return found.sorted();
  }

  private static List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    try (var in = JapanesePairsTest.class.getResourceAsStream("japanese-pairs.txt")) {
      var lines = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
      for (int i = 0; i + 1 < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith("= ") || line.startsWith("≠ ")) {
          var verdict = line.startsWith("=") ? Verdict.EQUAL : Verdict.UNEQUAL;
          var language = new LanguageTag(line.substring(2, 4));
          pairs.add(new Pair(verdict, language, line.substring(6), lines.get(i + 1).strip()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(pairs);
  }
}
