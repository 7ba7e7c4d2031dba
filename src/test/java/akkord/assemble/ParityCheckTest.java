package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.TestText.cite;
import static akkord.fixture.TestText.note;
import static akkord.fixture.TestText.refer;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestSite;
import akkord.fixture.TestText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParityCheckTest {

  private final TestText german = TestText.in("de.md");
  private final TestText english = TestText.in("en.md");

  @Test
  void findsNothingInTextsOfTheSameStructure() {
    for (var text : List.of(german, english)) {
      text.paragraph(cite("a", "b"), refer("actor:x"))
          .heading(2, text == german ? "ziele" : "aims");
      text.list(text.item(words("1")), text.item(text.item(cite("c")), text.item(words("2"))));
      text.heading(3, "h").table(words("t"), words("1"), cite("d")).code();
      text.definitions(words("x"), words("y")).paragraph(note("n")).footnote("n", cite("e"));
    }
    assertFound();
  }

  @Test
  void allowsAnotherOrderWithinASectionAndOtherAnchors() {
    german.paragraph(cite("a"), cite("b"), refer("actor:x#y"), refer("agreement:z"));
    english.paragraph(refer("agreement:z"), refer("actor:x"), cite("b", "a"));
    assertFound();
  }

  @Test
  void reportsAHeadingOfAnotherLevel() {
    german.heading(2, "a").heading(3, "b").heading(2, "c");
    english.heading(2, "a").heading(2, "b").heading(2, "c");
    assertFound(
        "en.md:11:1 parity: the heading of section 2 has level 2, but level 3 in the original"
            + " [de.md:11:1 its counterpart]");
  }

  @Test
  void reportsAHeadingTooMany() {
    german.heading(2, "a").paragraph(cite("x")).heading(2, "b").paragraph(cite("y"));
    english.heading(2, "a").paragraph(cite("x")).heading(2, "new").paragraph(words("more"));
    english.heading(2, "b").paragraph(cite("y"));
    assertFound(
        "en.md:12:1 parity: the text has 3 headings, but 2 in the original [de.md:10:1 the"
            + " original]");
  }

  @Test
  void reportsAMissingHeadingAtTheFirstBlock() {
    german.paragraph(words("x")).heading(2, "a").heading(3, "b").heading(2, "c");
    english.paragraph(words("x")).heading(2, "a").heading(2, "c");
    assertFound(
        "en.md:10:1 parity: the text has 2 headings, but 3 in the original [de.md:12:1 the"
            + " heading without a counterpart]");
  }

  @Test
  void comparesNothingElseWhereHeadingsDiffer() {
    german.heading(2, "a").paragraph(cite("x")).heading(2, "b").code();
    english.heading(2, "a").list(english.item(cite("z")));
    assertEquals(1, compared().size());
  }

  @Test
  void reportsAListItemTooMany() {
    german.heading(2, "a").list(german.item(words("1")), german.item(words("2")));
    english
        .heading(2, "a")
        .list(english.item(words("1")), english.item(words("2")), english.item(words("3")));
    assertFound(
        "en.md:13:1 parity: section 1 has 3 list items, but 2 in the original [de.md:10:1 the"
            + " original of this section]");
  }

  @Test
  void findsTheItemThatWasPutInBetween() {
    german.list(german.item(cite("a")), german.item(cite("b")));
    english.list(english.item(cite("a")), english.item(cite("x")), english.item(cite("b")));
    assertFound(
        "en.md:11:1 parity: the text before the first heading has 3 list items, but 2 in the"
            + " original [de.md:10:1 the original of this section]");
  }

  @Test
  void reportsAMissingListItemAtTheHeading() {
    german
        .heading(2, "a")
        .paragraph(words("x"))
        .list(german.item(words("1")), german.item(cite("c")));
    english.heading(2, "a").paragraph(words("x")).list(english.item(words("1")));
    assertFound(
        "en.md:10:1 parity: section 1 has 1 list item, but 2 in the original [de.md:13:1 the list"
            + " item without a counterpart]");
  }

  @Test
  void reportsAnAddedListOnceWithAllThatItHolds() {
    german.paragraph(cite("a"));
    english.paragraph(cite("a"));
    english.list(english.item(cite("b"), refer("actor:x")), english.item(cite("c")));
    assertFound(
        "en.md:11:1 parity: the text before the first heading has 1 list, but 0 in the original"
            + " [de.md:10:1 the original of this section]");
  }

  @Test
  void reportsADividedListOnce() {
    german.list(german.item(cite("a")), german.item(cite("b")), german.item(words("c")));
    english.list(english.item(cite("a")), english.item(cite("b"))).list(english.item(words("c")));
    assertEquals(List.of("en.md:12:1 parity"), Given.placed(compared()));
  }

  @Test
  void countsInnerLists() {
    german.list(german.item(words("1")), german.item(german.item(words("2"))));
    english.list(english.item(words("1")), english.item(words("2")));
    assertEquals(1, compared().size());
  }

  @Test
  void reportsATableRowTooMany() {
    german.table(words("h"), words("1"));
    english.table(words("h"), words("1"), words("2"));
    assertFound(
        "en.md:13:1 parity: the text before the first heading has 2 table rows, but 1 in the"
            + " original [de.md:10:1 the original of this section]");
  }

  @Test
  void reportsAMissingTableOnceWithItsRows() {
    german.paragraph(words("x")).table(words("h"), cite("a"), cite("b"));
    english.paragraph(words("x"));
    assertFound(
        "en.md:10:1 parity: the text before the first heading has 0 tables, but 1 in the original"
            + " [de.md:11:1 the table without a counterpart]");
  }

  @Test
  void reportsACodeBlockTooMany() {
    german.heading(2, "a").paragraph(words("x"));
    english.heading(2, "a").paragraph(words("x")).code();
    assertFound(
        "en.md:12:1 parity: section 1 has 1 code block, but 0 in the original [de.md:10:1 the"
            + " original of this section]");
  }

  @Test
  void reportsADefinitionTooMany() {
    german.definitions(words("x"));
    english.definitions(words("x"), words("y"));
    assertEquals(List.of("en.md:11:1 parity"), Given.placed(compared()));
  }

  @Test
  void reportsAFootnoteTooManyOnceWithItsCitation() {
    german.paragraph(words("x"));
    english.paragraph(words("x"), note("n")).footnote("n", cite("a"));
    assertFound(
        "en.md:10:11 parity: the text before the first heading has 1 footnote, but 0 in the"
            + " original [de.md:10:1 the original of this section]");
  }

  @Test
  void comparesWhatFootnotesHold() {
    german.heading(2, "a").paragraph(note("n")).footnote("n", cite("a"));
    english.heading(2, "a").paragraph(note("n")).footnote("n", cite("b"));
    assertFound(
        "en.md:12:1 parity: section 1 has the citation 'source:b', the original has the citation"
            + " 'source:a' [de.md:12:1 where the original has its own]");
  }

  @Test
  void reportsACitationTooManyAtItsBracket() {
    german.heading(2, "a").paragraph(words("x"), cite("a"));
    english.heading(2, "a").paragraph(words("x"), cite("a", "b"));
    assertFound(
        "en.md:11:11 parity: section 1 has the citation 'source:b' that the original lacks"
            + " [de.md:10:1 the original of this section]");
  }

  @Test
  void reportsAMissingCitationAtTheHeading() {
    german.heading(2, "a").paragraph(cite("a"), cite("b"));
    english.heading(2, "a").paragraph(cite("a"));
    assertFound(
        "en.md:10:1 parity: section 1 lacks the citation 'source:b' that the original has"
            + " [de.md:11:11 where the original has it]");
  }

  @Test
  void countsCitationsOfOneSource() {
    german.paragraph(cite("a"), cite("a"));
    english.paragraph(cite("a"), cite("a"), cite("a"));
    assertEquals(List.of("en.md:10:21 parity"), Given.placed(compared()));
  }

  @Test
  void reportsAReferenceToAnotherEntry() {
    german.paragraph(refer("agreement:a"));
    english.paragraph(refer("agreement:b"));
    assertFound(
        "en.md:10:1 parity: the text before the first heading has the reference 'agreement:b', the"
            + " original has the reference 'agreement:a' [de.md:10:1 where the original has its"
            + " own]");
  }

  @Test
  void keepsReferencesAndCitationsApart() {
    german.paragraph(refer("source:a"));
    english.paragraph(cite("a"));
    assertEquals(2, compared().size());
  }

  @Test
  void reportsEachOfSeveralDifferences() {
    german.heading(2, "a").paragraph(cite("a")).heading(2, "b").list(german.item(words("1")));
    english.heading(2, "a").paragraph(words("x")).heading(2, "b");
    english.list(english.item(words("1")), english.item(words("2"))).code();
    assertEquals(
        List.of("en.md:10:1 parity", "en.md:14:1 parity", "en.md:15:1 parity"),
        Given.placed(compared()));
  }

  @Test
  void countsPerSection() {
    german.heading(2, "a").code().heading(2, "b");
    english.heading(2, "a").heading(2, "b").code();
    assertEquals(List.of("en.md:10:1 parity", "en.md:12:1 parity"), Given.placed(compared()));
  }

  @Test
  void holdsTheOriginalThatTheTranslationNamesAgainstIt() {
    german.translationOf(EN).paragraph(words("x")).code();
    english.paragraph(words("x"));
    assertEquals(List.of("de.md:11:1 parity"), Given.placed(compared()));
  }

  @Test
  void onlyWarnsWhereTheTranslationAllowsDifferences() {
    german.paragraph(words("x"));
    english.looseTranslationOf(DE).paragraph(words("x")).code();
    assertFalse(compared().getFirst().isError());
    english.translationOf(DE);
    assertTrue(compared().getFirst().isError());
  }

  @Test
  void saysNothingOfATextThatIsEmpty() {
    german.paragraph(cite("a")).heading(2, "b");
    assertFound();
  }

  @Test
  void saysNothingOfATextWithoutAnOriginal() {
    var entry = TestAgreement.named("rover").text(EN, english.code()).build();
    var found = new Diagnostics();
    ParityCheck.check(entry, new TestSite().settings(), new ReadTexts(), found);
    assertEquals(List.of(), found.sorted());
  }

  private List<Diagnostic> compared() {
    var entry = TestAgreement.named("rover").text(DE, german).text(EN, english).build();
    var found = new Diagnostics();
    ParityCheck.check(entry, new TestSite().settings(), new ReadTexts(), found);
    return found.sorted();
  }

  private void assertFound(String... expected) {
    assertEquals(List.of(expected), compared().stream().map(ParityCheckTest::withNote).toList());
  }

  private static String withNote(Diagnostic finding) {
    var note = finding.notes().getFirst();
    return Given.printed(List.of(finding)).getFirst()
        + " ["
        + note.location()
        + " "
        + note.message()
        + "]";
  }
}
