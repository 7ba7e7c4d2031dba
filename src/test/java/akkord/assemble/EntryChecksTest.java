package akkord.assemble;

import static akkord.assemble.Checked.TODAY;
import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestFacts;
import akkord.fixture.TestSite;
import akkord.fixture.TestTerm;
import akkord.location.SourcePath;
import akkord.model.Draft;
import akkord.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All checks of an entry, and what is remembered of them. */
class EntryChecksTest {

  private static final Set<SourcePath> NOTHING_WRONG = Set.of();

  private final EntryChecks checks = new EntryChecks(TODAY);

  private List<String> found(Draft draft, Set<SourcePath> wrong) {
    return Given.placed(checks.begin(draft, wrong).of(draft.entries().getFirst()));
  }

  private static TestAgreement rover(String german, String english) {
    var rover = TestAgreement.named("rover");
    return rover
        .text(DE, rover.write(DE).paragraph(words(german)))
        .text(EN, rover.write(EN).paragraph(words(english)));
  }

  @Test
  void eachCheckTakesPart() {
    var rover = rover("Es sind 12 Sitze, ein MoU.", "There are 13 seats.").reviewBy("2024-01-01");
    rover.with(TestFacts.signedOn("2024-05-01"));
    rover.text(
        EN,
        rover
            .write(EN)
            .stampedTranslationOf(DE, "v1-0123456789-0123456789")
            .paragraph(words("There are 13 seats, on 1 May 2025.")));
    var term = TestTerm.of("memo", "Erklärung", "memorandum").avoidGerman("MoU").build();
    assertEquals(
        List.of(
            "rover/agreement.yaml:60:12 review-overdue",
            "rover/de.md:10:23 avoided-term",
            "rover/en.md:4:8 stale-translation",
            "rover/en.md:10:11 figure-parity",
            "rover/en.md:10:24 figure-parity",
            "rover/en.md:10:24 fact-contradiction"),
        found(new TestSite().draft(rover.build(), term), NOTHING_WRONG));
  }

  @Test
  void textsWithAMistakeAreNotCompared() {
    var draft = new TestSite().draft(rover("Es sind 12 Sitze.", "There are 13 seats.").build());
    assertEquals(List.of(), found(draft, Set.of(new SourcePath("rover/de.md"))));
    assertEquals(List.of("rover/en.md:10:11 figure-parity"), found(draft, NOTHING_WRONG));
  }

  @Test
  void textsWithAMistakeAreStillReadByThemselves() {
    var rover = rover("ein MoU", "a paper").build();
    var term = TestTerm.of("memo", "Erklärung", "memorandum").avoidGerman("MoU").build();
    assertEquals(
        List.of("rover/de.md:10:5 avoided-term"),
        found(new TestSite().draft(rover, term), Set.of(new SourcePath("rover/en.md"))));
  }

  @Test
  void whatWasFoundIsForgottenWhereTheGlossaryHasChanged() {
    var rover = rover("ein MoU", "a paper").build();
    var term = TestTerm.of("memo", "Erklärung", "memorandum").avoidGerman("MoU").build();
    var german = Set.of(new SourcePath("rover/de.md"));
    for (var wrong : List.of(NOTHING_WRONG, german)) {
      assertEquals(List.of(), found(new TestSite().draft(rover), wrong));
      assertEquals(
          List.of("rover/de.md:10:5 avoided-term"),
          found(new TestSite().draft(rover, term), wrong));
      assertEquals(List.of(), found(new TestSite().draft(rover), wrong));
    }
  }

  @Test
  void anEqualEntryElsewhereIsCheckedForItself() {
    var recall = new Recall<List<String>, String>();
    var one = new ArrayList<>(List.of("a"));
    var other = new ArrayList<>(one);
    assertEquals("first", recall.of(one, () -> "first"));
    assertEquals("first", recall.of(one, () -> "again"));
    assertEquals("second", recall.of(other, () -> "second"));
    recall.keep(List.of(other));
    assertEquals("second", recall.of(other, () -> "again"));
    assertEquals("anew", recall.of(one, () -> "anew"));
  }

  @Test
  void onlyAnAgreementCanBeOverdue() {
    Entry rover = TestAgreement.named("rover").reviewBy("2024-06-15").build();
    assertFalse(EntryChecks.isOverdue(rover, TODAY));
    assertTrue(EntryChecks.isOverdue(rover, TODAY.plusDays(1)));
    assertFalse(EntryChecks.isOverdue(TestAgreement.named("other").build(), TODAY.plusDays(1)));
  }
}
