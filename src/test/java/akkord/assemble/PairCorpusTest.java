package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.assemble.PairCorpus.Pair;
import akkord.assemble.PairCorpus.Verdict;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestSite;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.markdown.MarkdownReader;
import akkord.model.Body;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.Page;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether the figures of both languages are read as editors read them: no pair of sentences with a
 * difference passes, and of those without one at most 1 % is reported.
 */
class PairCorpusTest {

  private static final List<Pair> PAIRS = PairCorpus.pairs();
  private static final double TOLERATED = 0.01;

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void everyDifferenceIsReported(String original) {
    var passed =
        with(Verdict.UNEQUAL).stream().filter(pair -> compared(pair, original).isEmpty()).toList();
    assertEquals(List.of(), passed, () -> listed(passed, original));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void hardlyAnyDifferenceIsInvented(String original) {
    var equal = with(Verdict.EQUAL);
    var reported = equal.stream().filter(pair -> !compared(pair, original).isEmpty()).toList();
    assertTrue(
        reported.size() <= equal.size() * TOLERATED,
        () -> reported.size() + " of " + equal.size() + "\n" + listed(reported, original));
  }

  @Test
  void theCorpusIsLarge() {
    assertTrue(with(Verdict.EQUAL).size() >= 300);
    assertTrue(with(Verdict.UNEQUAL).size() >= 180);
  }

  @Test
  void noPairIsThereTwice() {
    var seen = new HashSet<String>();
    var again =
        PAIRS.stream()
            .filter(pair -> !seen.add(pair.german() + "|" + pair.english()))
            .map(Pair::line)
            .toList();
    assertEquals(List.of(), again);
  }

  /** A verdict on a category means little where it holds one kind of pair only. */
  @ParameterizedTest
  @FieldSource("CATEGORIES")
  void eachCategoryHasPairsOfBothKinds(String category) {
    var verdicts =
        PAIRS.stream()
            .filter(pair -> pair.category().equals(category))
            .map(Pair::verdict)
            .distinct()
            .count();
    assertEquals(2, verdicts);
  }

  static final List<String> CATEGORIES = PAIRS.stream().map(Pair::category).distinct().toList();

  /** What is reported must come from the comparison, not from a sentence that is no Markdown. */
  @Test
  void everySentenceIsReadWithoutAFinding() {
    var found = new Diagnostics();
    for (var pair : PAIRS) {
      body(new SourcePath(pair.line() + "/de.md"), pair.german(), found);
      body(new SourcePath(pair.line() + "/en.md"), pair.english(), found);
    }
    assertEquals(List.of(), Given.printed(found.sorted()));
  }

  private static List<Pair> with(Verdict verdict) {
    return PAIRS.stream().filter(pair -> pair.verdict() == verdict).toList();
  }

  private static String listed(List<Pair> wrong, String original) {
    return wrong.stream()
        .map(pair -> pair + "  " + Given.printed(compared(pair, original)))
        .collect(joining("\n"));
  }

  private static List<Diagnostic> compared(Pair pair, String original) {
    var of = new LanguageTag(original);
    var german = prose(DE, pair.german(), of);
    var english = prose(EN, pair.english(), of);
    var texts = new Texts(Given.ordered(DE, german, EN, english));
    var page = new Page(Given.id("page:pair"), german.file(), Optional.empty(), List.of(), texts);
    var found = new Diagnostics();
    ParityCheck.check(page, new TestSite().settings(), new ReadTexts(), found);
    return found.sorted();
  }

  private static Prose prose(LanguageTag language, String markdown, LanguageTag original) {
    var file = new SourcePath(language + ".md");
    var top = Location.startOf(file);
    return new Prose(
        file,
        new Located<>("Title", top),
        new Located<>("Summary.", top),
        Optional.empty(),
        Optional.empty(),
        language.equals(original) ? Optional.empty() : Optional.of(translation(original, top)),
        body(file, markdown, new Diagnostics()));
  }

  private static Translation translation(LanguageTag original, Location at) {
    var none = Optional.<String>empty();
    return new Translation(original, Optional.empty(), none, none, false, false, at);
  }

  private static Body body(SourcePath file, String markdown, Diagnostics found) {
    return MarkdownReader.read(new SourceFile(file, markdown), 0, found);
  }
}
