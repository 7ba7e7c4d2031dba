package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Severity;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestSite;
import akkord.fixture.TestText;
import akkord.model.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that differ between a translation and its original. */
class LiteralParityTest {

  private final TestText german = TestText.in("de.md");
  private final TestText english = TestText.in("en.md");

  @Test
  void figuresMayStandInAnotherOrderAndBeWrittenAsTheirLanguageDoes() {
    german.paragraph(words("Am 9. April 2024 sagten sie 1,5 Mio. Euro für 2 Rover zu."));
    english.paragraph(words("They pledged EUR 1.5 million for 2 rovers on 9 April 2024."));
    assertFound();
  }

  @Test
  void aFigureThatDiffersIsNamedWithThatOfTheOriginal() {
    german.paragraph(words("Es sind 12 Sitze."));
    english.paragraph(words("There are 13 seats."));
    assertFound(
        "error en.md:10:11 figure-parity: \"13\" has no counterpart; de.md:10:9 says \"12\": 13 is"
            + " not 12 [de.md:10:9 what the original says]");
  }

  @Test
  void aFigureOfTheTranslationAloneIsReportedThere() {
    german.heading(2, "a").paragraph(words("Es sind Sitze."));
    english.heading(2, "a").paragraph(words("There are 13 seats."));
    assertFound(
        "error en.md:11:11 figure-parity: \"13\" (13) has no counterpart in the original, section 1"
            + " [de.md:10:1 where the original lacks it]");
  }

  @Test
  void aFigureOfTheOriginalAloneIsReportedInTheOriginal() {
    german.paragraph(words("Es sind 12 Sitze."));
    english.paragraph(words("There are seats."));
    assertFound(
        "error de.md:10:9 figure-parity: \"12\" (12) has no counterpart in the translation, the"
            + " text before the first heading [en.md:10:1 where the translation lacks it]");
  }

  @Test
  void aFigureThatNoReaderOfALanguageCanReadIsSaidToBeNone() {
    german.paragraph(words("Es sind 102.6 Mio. Euro."));
    english.paragraph(words("It is EUR 102.6 million."));
    assertFound(
        "error en.md:10:7 figure-parity: \"EUR 102.6 million\" has no counterpart; de.md:10:9 says"
            + " \"102.6 Mio. Euro\": one of the two is no number as its language writes them"
            + " [de.md:10:9 what the original says]");
  }

  @Test
  void figuresAreComparedSectionBySection() {
    german.paragraph(words("Es sind 12 Sitze.")).heading(2, "a");
    english.paragraph(words("There are seats.")).heading(2, "12");
    assertEquals(
        List.of("de.md:10:9 figure-parity", "en.md:11:4 figure-parity"), Given.placed(found()));
  }

  @Test
  void figuresOfASectionWithOtherPartsAreNotCompared() {
    german.paragraph(words("Es sind 12 Sitze."));
    english.paragraph(words("There are seats.")).code();
    assertEquals(List.of("en.md:11:1 parity"), Given.placed(found()));
  }

  @Test
  void figuresOfASectionWithOtherCitationsAreCompared() {
    german.paragraph(words("Es sind 12 Sitze."), cite("a"));
    english.paragraph(words("There are seats."));
    assertEquals(List.of("de.md:10:9 figure-parity", "en.md:10:1 parity"), Given.placed(found()));
  }

  @Test
  void figuresOfTitlesAndSummariesAreOnlyWarnedOf() {
    german.title("Die Sitze").summary("Es sind 12 Sitze.");
    english.title("The 13 seats").summary("There are seats.");
    assertFound(
        "warning en.md:2:8 figure-parity: \"13\" has no counterpart; de.md:4:10 says \"12\": 13 is"
            + " not 12 [de.md:4:10 what the original says]");
  }

  @Test
  void aTitleMayHaveTheFigureOfTheSummary() {
    german.title("Die 12 Sitze").summary("Es sind Sitze.");
    english.title("The seats").summary("There are 12 seats.");
    assertFound();
  }

  @Test
  void theTitleAndSummaryWithoutAFigureAreNamed() {
    german.title("Die 12 Sitze");
    assertFound(
        "warning de.md:2:8 figure-parity: \"12\" (12) has no counterpart in the translation, the"
            + " title and summary [en.md:2:8 where the translation lacks it]");
  }

  @Test
  void figuresOfALanguageThatNobodyReadsAreNotCompared() {
    german.title("Die 12 Sitze").paragraph(words("Es sind 12 Sitze."));
    english.title("Les 13 places").paragraph(words("Il y a 13 places."));
    assertEquals(List.of(), found(new LanguageTag("fr")));
  }

  private void assertFound(String... expected) {
    assertEquals(List.of(expected), found().stream().map(LiteralParityTest::withNote).toList());
  }

  private List<Diagnostic> found() {
    return found(EN);
  }

  /** What is found where the second text is in another language. */
  private List<Diagnostic> found(LanguageTag second) {
    var entry = TestAgreement.named("rover").text(DE, german).text(second, english).build();
    var found = new Diagnostics();
    var settings = new TestSite().languages(DE, second).settings();
    ParityCheck.check(entry, settings, new ReadTexts(), found);
    return found.sorted();
  }

  private static String withNote(Diagnostic finding) {
    var note = finding.notes().getFirst();
    return (finding.severity() == Severity.ERROR ? "error " : "warning ")
        + Given.printed(List.of(finding)).getFirst()
        + " ["
        + note.location()
        + " "
        + note.message()
        + "]";
  }
}
