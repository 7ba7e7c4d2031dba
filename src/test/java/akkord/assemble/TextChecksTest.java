package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.TestText.strong;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostic;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.fixture.TestText.Words;
import akkord.location.Location;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of what texts are checked for one by one: words, languages and the day of review. */
class TextChecksTest {

  private static final Entry SPACE = TestEntries.domain("space");
  private static final Entry TERM =
      TestEntries.term("memorandum", EN, "memorandum", "agreement paper", "MoU", "Größe");

  @Test
  void warnsOfAvoidedWordsAtTheirPlace() {
    var text = TestAgreement.named("rover");
    text.text(DE, text.write(DE).paragraph(words("ein MoU")))
        .text(EN, text.write(EN).paragraph(words("𝄞 an MoU, two"), words("x")));
    var found = Checked.assembled(SPACE, TERM, text.build()).diagnostics();
    assertEquals(
        List.of(
            "rover/en.md:10:6 avoided-term: the glossary advises against 'MoU'; use 'memorandum'"
                + " (term:memorandum)"),
        Given.printed(found));
    assertEquals("10:9", found.getFirst().location().end().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "MoU, 1",
    "mou, 1",
    "'(MoU)', 1",
    "MoU-like, 1",
    "MoUs, 1",
    "aMoU, 0",
    "MoU2, 0",
    "MoÜ, 0",
    "GRÖSSE, 1",
    "GRÖßE, 1",
    "an Agreement Paper and a MoU, 2"
  })
  void findsWordsThatStandByThemselves(String words, int count) {
    assertEquals(count, found(words(words)).size());
  }

  @Test
  void looksIntoEmphasis() {
    assertEquals(1, found(strong(words("MoU"))).size());
  }

  @Test
  void warnsOfAMissingTranslation() {
    var rover = TestAgreement.named("rover");
    var entry = rover.text(EN, rover.write(EN)).build();
    assertEquals(
        List.of(
            "rover/en.md:1:1 missing-translation: 'agreement:rover' has no text in 'de'; add de.md"
                + " beside this file"),
        Given.printed(Checked.assembled(SPACE, entry).diagnostics()));
    assertFalse(Checked.assembled(SPACE, entry).diagnostics().getFirst().isError());
  }

  @Test
  void takesAMissingTranslationForAnErrorWhereTheSiteRequiresIt() {
    var rover = TestAgreement.named("rover");
    var entry = rover.text(DE, rover.write(DE)).build();
    var found = Checked.assembled(new TestSite().translationsRequired(), SPACE, entry);
    assertEquals(List.of("rover/de.md:1:1 missing-translation"), Given.placed(found.diagnostics()));
    assertTrue(found.diagnostics().getFirst().isError());
  }

  @Test
  void reportsEachMissingLanguage() {
    var rover = TestAgreement.named("rover");
    var entry = rover.text(DE, rover.write(DE)).build();
    var site = new TestSite().languages(DE, EN, new LanguageTag("ja"));
    var found = Given.placed(Checked.assembled(site, entry).diagnostics());
    assertEquals(2, Collections.frequency(found, "rover/de.md:1:1 missing-translation"));
  }

  @Test
  void warnsOnceTheDayOfReviewIsPast() {
    assertEquals(
        List.of(
            "rover/agreement.yaml:60:12 review-overdue: the review was due on 2024-06-14; review"
                + " the entry and set a new review_by"),
        Given.printed(Checked.assembled(SPACE, reviewedBy("2024-06-14")).diagnostics()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-06-15", "2024-06-16"})
  void doesNotWarnUntilThen(String day) {
    assertEquals(List.of(), Checked.assembled(SPACE, reviewedBy(day)).diagnostics());
  }

  private static Entry reviewedBy(String day) {
    return TestAgreement.named("rover").reviewBy(day).build();
  }

  private static List<Location> found(Words words) {
    var rover = TestAgreement.named("rover");
    rover.text(DE, rover.write(DE).paragraph(words)).text(EN, rover.write(EN).paragraph(words));
    return Checked.assembled(SPACE, TERM, rover.build()).diagnostics().stream()
        .map(Diagnostic::location)
        .toList();
  }
}
