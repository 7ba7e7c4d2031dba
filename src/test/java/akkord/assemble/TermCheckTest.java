package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.TestText.link;
import static akkord.fixture.TestText.strong;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import akkord.diagnostic.Diagnostic;
import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.fixture.TestTerm;
import akkord.fixture.TestText;
import akkord.model.LanguageTag;
import akkord.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the glossary's check beyond the words themselves, which {@link TermCorpusTest} has. */
class TermCheckTest {

  private static final Term EXPORT =
      TestTerm.of("export", "Exportkontrolle", "Export control").avoidEnglish("trade ban").build();
  private static final Term DEAL = TestTerm.of("deal", "Vereinbarung", "arrangement").build();

  private final TestText german = TestText.in("de.md");
  private TestText english = TestText.in("en.md");

  @Test
  void namesTheAgreedWordAndTheWayOut() {
    german.heading(2, "a").paragraph(words("x "), strong(words("Exportkontrollen")));
    english.heading(2, "a").paragraph(words("x"));
    var found = found(EXPORT);
    assertEquals(
        List.of(
            "de.md:11:13 term-counterpart: 'Exportkontrollen' has no counterpart in the other"
                + " language's section; use 'Export control' there, or add the variant used there"
                + " to 'also' in content/glossary/export.yaml"),
        Given.printed(found));
    assertEquals("11:29", found.getFirst().location().end().toString());
    assertEquals(
        "en.md:10:1 the section that lacks 'Export control'",
        found.getFirst().notes().getFirst().location()
            + " "
            + found.getFirst().notes().getFirst().message());
    assertFalse(found.getFirst().isError());
  }

  @Test
  void comparesSectionBySection() {
    german.heading(2, "a").paragraph(words("Exportkontrolle")).heading(2, "b");
    english.heading(2, "a").heading(2, "b").paragraph(words("Export control"));
    assertFound(List.of("de.md:11:1 term-counterpart", "en.md:12:1 term-counterpart"), EXPORT);
  }

  @Test
  void saysNothingWhereSectionsDifferInStructure() {
    german.list(german.item(words("Exportkontrolle")), german.item(words("x")));
    english.list(english.item(words("x")));
    assertFound(List.of("en.md:10:1 parity"), EXPORT);
  }

  @Test
  void saysNothingWhereHeadingsDiffer() {
    german.paragraph(words("Exportkontrolle")).heading(2, "a");
    english.paragraph(words("x"));
    assertFound(List.of("en.md:10:1 parity"), EXPORT);
  }

  @Test
  void takesTheTitleOfTheTermForItsUse() {
    german.paragraph(link("Exportkontrolle", "term:export"));
    english.paragraph(link("", "term:export"));
    assertFound(List.of(), EXPORT);
  }

  @Test
  void doesNotTakeTheTitleOfAnotherEntryForIt() {
    german.paragraph(link("Exportkontrolle", "term:export"), link("", "domain:space"));
    english.paragraph(link("these rules", "term:export"), link("", "domain:space"));
    assertFound(List.of("de.md:10:2 term-counterpart"), EXPORT);
  }

  @Test
  void readsTheWordsOfALinkToTheTerm() {
    german.paragraph(link("Exportkontrolle", "term:export"));
    english.paragraph(link("these rules", "term:export"));
    assertFound(List.of("de.md:10:2 term-counterpart"), EXPORT);
  }

  @Test
  void asksForTheCounterpartOfAnEverydayWordWhereItIsLinked() {
    german.paragraph(link("Vereinbarung", "term:deal"));
    english.paragraph(link("accord", "term:deal"));
    assertFound(List.of("de.md:10:2 term-counterpart"), DEAL);
  }

  @Test
  void leavesBlockQuotationsTheirWords() {
    german.quotation(words("Exportkontrolle"));
    english.quotation(words("A trade ban"));
    assertFound(List.of(), EXPORT);
  }

  @Test
  void findsAdvisedAgainstWordsAcrossEmphasis() {
    german.paragraph(words("x"));
    english.paragraph(words("A trade "), strong(words("ban")));
    assertFound(List.of("en.md:10:3 avoided-term"), EXPORT);
    assertEquals("10:16", found(EXPORT).getFirst().location().end().toString());
  }

  @Test
  void comparesATextWithTheOriginalThatItNames() {
    german.translationOf(EN).paragraph(words("x"));
    english.paragraph(words("Export control"));
    assertFound(List.of("en.md:10:1 term-counterpart"), EXPORT);
  }

  @Test
  void takesWordsOfOtherLanguagesAsTheyAre() {
    var japanese = new LanguageTag("ja");
    var rover = TestAgreement.named("rover");
    rover.text(japanese, TestText.in("ja.md").paragraph(words("輸出管理の取引禁止令。")));
    var term =
        TestTerm.of("export", "Exportkontrolle", "Export control").avoid(japanese, "取引禁止").build();
    var site = new TestSite().languages(japanese);
    assertEquals(
        List.of("ja.md:10:6 avoided-term"),
        Given.placed(
            Checked.assembled(site, TestEntries.domain("space"), term, rover.build())
                .diagnostics()
                .stream()
                .filter(each -> each.location().path().value().equals("ja.md"))
                .toList()));
  }

  @Test
  void leavesWordsInQuotationMarksAsTheyAre() {
    german.paragraph(words("„Exportkontrolle“"));
    english.paragraph(words("“trade ban”"));
    assertFound(List.of(), EXPORT);
  }

  @Test
  void asksForNoCounterpartOfAnEverydayWord() {
    german.paragraph(words("Vereinbarung "), link("Vereinbarung", "domain:space"));
    english.paragraph(words("accord"), link("accord", "domain:space"));
    assertFound(List.of(), DEAL);
  }

  @Test
  void asksForThatOfALinkOnlyWhereTheWordStandsInIt() {
    german.paragraph(words("Vereinbarung "), link("hier", "term:deal"), words(" Vereinbarung"));
    english.paragraph(words("accord"), link("here", "term:deal"));
    assertFound(List.of(), DEAL);
  }

  @Test
  void aCompoundWithPartsIsNoEverydayWord() {
    var deal = TestTerm.of("deal", "Vereinbarung", "arrangement").parts("Verein", "Barung").build();
    german.paragraph(words("Vereinbarung"));
    english.paragraph(words("accord"));
    assertFound(List.of("de.md:10:1 term-counterpart"), deal);
    var onePart = TestTerm.of("deal", "Vereinbarung", "arrangement").parts("Vereinbarung").build();
    assertFound(List.of(), onePart);
  }

  @Test
  void aProperNameIsNoEverydayWord() {
    german.paragraph(words("Artemis"));
    english.paragraph(words("the programme"));
    assertFound(
        List.of("de.md:10:1 term-counterpart"),
        TestTerm.of("artemis", "Artemis", "Artemis").build());
    assertFound(List.of(), TestTerm.of("artemis", "Artemis", "Diana").build());
  }

  @Test
  void otherWordsAnswerButAskForNothing() {
    var export =
        TestTerm.of("export", "Exportkontrolle", "Export control")
            .alsoEnglish("export regulation")
            .build();
    german.paragraph(words("Exportkontrolle"));
    english.paragraph(words("export regulation"));
    assertFound(List.of(), export);
    var other = TestText.in("de.md").paragraph(words("Regeln"));
    assertEquals(List.of(), Given.placed(found(other, export)));
  }

  @Test
  void eachAlternativeAsksForItsOwn() {
    german.paragraph(words("eine Marslandungsmission"));
    english.paragraph(words("a moon landing mission"));
    assertFound(
        List.of("de.md:10:6 term-counterpart", "en.md:10:3 term-counterpart"),
        TestTerm.of(
                "landing",
                "Mondlandungsmission / Marslandungsmission",
                "moon landing mission / Mars landing mission")
            .build());
    assertFound(
        List.of(),
        TestTerm.of("landing", "Mondlandungsmission / Marslandungsmission", "moon landing mission")
            .build());
  }

  @Test
  void anAvoidedWordMayBeAPartOfAnAgreedOne() {
    var export =
        TestTerm.of("export", "Exportkontrolle", "export control").avoidEnglish("export").build();
    german.paragraph(words("Exportkontrolle"));
    english.paragraph(words("export control, and an export"));
    assertFound(List.of("en.md:10:24 avoided-term"), export);
    var also =
        TestTerm.of("export", "Exportkontrolle", "export control")
            .alsoEnglish("export law")
            .avoidEnglish("law")
            .build();
    english = TestText.in("en.md").paragraph(words("export law, and a law"));
    assertFound(List.of("en.md:10:19 avoided-term"), also);
    english = TestText.in("en.md").paragraph(words("export control"));
    var itself =
        TestTerm.of("export", "Exportkontrolle", "export control")
            .avoidEnglish("export control")
            .build();
    assertFound(List.of(), itself);
  }

  private void assertFound(List<String> expected, Term term) {
    assertEquals(expected, Given.placed(found(term)));
  }

  private List<Diagnostic> found(Term term) {
    return found(german, term);
  }

  private List<Diagnostic> found(TestText first, Term term) {
    var entry = TestAgreement.named("rover").text(DE, first).text(EN, english).build();
    return Checked.assembled(TestEntries.domain("space"), term, entry).diagnostics();
  }
}
