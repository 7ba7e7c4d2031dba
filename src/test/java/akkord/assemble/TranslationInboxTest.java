package akkord.assemble;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static akkord.fixture.TestText.refer;
import static akkord.fixture.TestText.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.Given;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.fixture.TestText;
import akkord.model.Briefing;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Page;
import akkord.model.Prose;
import akkord.model.Prose.Translation;
import akkord.model.Texts;
import akkord.model.TranslationTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What there is to be done about translations; a title and a summary have three words. */
class TranslationInboxTest {

  private static List<TranslationTask> tasks(TestSite site, Entry... entries) {
    return TranslationInbox.of(Checked.assembled(site, entries).site());
  }

  /** What is to be done where one page has these texts. */
  private static List<String> tasks(Map<LanguageTag, Prose> texts) {
    return tasks(new TestSite(), page("about", texts)).stream()
        .map(task ->
            String.join(
                " ",
                task.language().toString(),
                "from",
                task.original().toString(),
                task.file().toString(),
                task.needs().toString(),
                Integer.toString(task.words())))
        .toList();
  }

  private static Page page(String name, Map<LanguageTag, Prose> texts) {
    var file = texts.values().iterator().next().file();
    return new Page(
        id("page:" + name),
        file,
        Optional.empty(),
        List.of(),
        new Texts(new LinkedHashMap<>(texts)));
  }

  private static TestText german() {
    return TestText.in("about/de.md").paragraph(words("ein zwei"));
  }

  private static TestText english() {
    return TestText.in("about/en.md").paragraph(words("one"));
  }

  private static Prose translated(Prose text, Optional<String> reviewedBy, boolean machine) {
    var none = Optional.<String>empty();
    var made =
        new Translation(
            DE, Optional.empty(), none, reviewedBy, machine, false, Given.place("x:1:1"));
    return new Prose(
        text.file(),
        text.title(),
        text.summary(),
        Optional.empty(),
        none,
        Optional.of(made),
        text.body());
  }

  @Test
  void aMissingTextIsToBeWrittenBesideTheOther() {
    assertEquals(
        List.of("en from de about/en.md [MISSING] 5"), tasks(Map.of(DE, german().prose())));
    assertEquals(
        List.of("de from en about/de.md [MISSING] 4"), tasks(Map.of(EN, english().prose())));
  }

  @Test
  void textsThatAreNoTranslationsNeedNothing() {
    assertEquals(List.of(), tasks(Map.of(DE, german().prose(), EN, english().prose())));
  }

  @Test
  void aTranslationNeedsAStampAndSomebodyWhoComparedIt() {
    var text = english().translationOf(DE).prose();
    assertEquals(
        List.of("en from de about/en.md [UNSTAMPED, UNREVIEWED] 5"),
        tasks(Given.ordered(DE, german().prose(), EN, text)));
  }

  @Test
  void whatAMachineMadeNeedsSomebodyMore() {
    var german = german().prose();
    assertEquals(
        List.of("en from de about/en.md [UNSTAMPED, MACHINE, UNREVIEWED] 5"),
        tasks(
            Given.ordered(DE, german, EN, translated(english().prose(), Optional.empty(), true))));
    assertEquals(
        List.of("en from de about/en.md [UNSTAMPED] 5"),
        tasks(
            Given.ordered(DE, german, EN, translated(english().prose(), Optional.of("R."), true))));
  }

  @Test
  void aThirdTextIsTranslatedFromTheOriginal() {
    var fr = new LanguageTag("fr");
    var site = new TestSite().languages(DE, EN, fr);
    var german = german().translationOf(EN).prose();
    var page = page("about", Given.ordered(DE, german, EN, english().prose()));
    assertEquals(
        List.of("de from en [UNSTAMPED, UNREVIEWED]", "fr from en [MISSING]"),
        tasks(site, page).stream()
            .map(task -> task.language() + " from " + task.original() + " " + task.needs())
            .sorted()
            .toList());
  }

  @Test
  void aStaleTextNeedsThePartsThatChangedEachAtItsLine() {
    var before = text("about/de.md", "eins", "zwei", "drei").title("Alt");
    var now = text("about/de.md", "eins", "zwei neu", "").title("Neu");
    var english = text("about/en.md", "one", "two", "three");
    english.stampedTranslationOf(DE, Original.of(before.prose()).stamp().toString());
    var found =
        tasks(new TestSite(), page("about", Given.ordered(DE, now.prose(), EN, english.prose())));
    assertEquals(1, found.size());
    assertEquals(
        List.of(
            "HEAD Optional.empty Optional[2] 3",
            "SECTION Optional[b] Optional[13] 3",
            "GONE Optional[c] Optional[15] 0"),
        found.getFirst().changed().stream()
            .map(each -> each.part() + " " + each.title() + " " + each.line() + " " + each.words())
            .toList());
    assertEquals(6, found.getFirst().words());
  }

  /**
   * An opening in line 10, then sections a in line 11, b in 13 and c in 15; none if it is empty.
   */
  private static TestText text(String file, String a, String b, String c) {
    var text = TestText.in(file).paragraph(words("x"));
    text.heading(2, "a").paragraph(words(a)).heading(2, "b").paragraph(words(b));
    return c.isEmpty() ? text : text.heading(2, "c").paragraph(words(c));
  }

  @Test
  void theOpeningIsToBeChangedInItsLine() {
    var before = TestText.in("de.md").paragraph(words("alt"));
    var english = english().stampedTranslationOf(DE, Original.of(before.prose()).stamp() + "");
    var found =
        tasks(
            new TestSite(),
            page("about", Given.ordered(DE, german().prose(), EN, english.prose())));
    assertEquals(
        List.of("OPENING Optional.empty Optional[10] 2"),
        found.getFirst().changed().stream()
            .map(each -> each.part() + " " + each.title() + " " + each.line() + " " + each.words())
            .toList());
  }

  @Test
  void aSectionThatTheTranslationLacksHasNoLine() {
    var english = english().stampedTranslationOf(DE, Original.of(german().prose()).stamp() + "");
    var now = german().heading(2, "neu").prose();
    var found = tasks(new TestSite(), page("about", Given.ordered(DE, now, EN, english.prose())));
    assertEquals(
        List.of("SECTION Optional[neu] Optional.empty 1"),
        found.getFirst().changed().stream()
            .map(each -> each.part() + " " + each.title() + " " + each.line() + " " + each.words())
            .toList());
  }

  @Test
  void whatOthersReferToMattersMoreAndWhatBriefingsListMattersMost() {
    var site = new TestSite().navigationTo("entrance");
    var german = Map.of(DE, german().prose());
    var refers = TestAgreement.named("refers");
    refers
        .text(DE, refers.write(DE).paragraph(refer("page:named"), refer("page:named")))
        .text(EN, refers.write(EN).paragraph(refer("page:named"), refer("page:named")));
    var listed = TestAgreement.named("listed");
    listed.text(DE, listed.write(DE));
    var briefing = TestEntries.briefing("news", "2024", "listed");
    assertEquals(
        List.of("page:entrance 10", "agreement:listed 6", "page:named 1", "page:plain 0"),
        tasks(
                site,
                page("plain", german),
                page("named", german),
                page("entrance", german),
                TestEntries.domain("space"),
                refers.build(),
                listed.build(),
                briefing)
            .stream()
            .map(task -> task.entry() + " " + task.importance())
            .toList());
  }

  @Test
  void aBriefingIsAnEntrance() {
    var plain = TestEntries.briefing("news", "2024");
    var german = new Texts(Map.of(DE, german().prose()));
    var briefing =
        new Briefing(
            plain.id(),
            plain.file(),
            plain.on(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            german);
    assertEquals(
        List.of(10),
        tasks(new TestSite(), briefing).stream().map(TranslationTask::importance).toList());
  }

  @Test
  void ofWhatMattersAsMuchTheShortestComesFirstThenGoesByNameAndLanguage() {
    var fr = new LanguageTag("fr");
    var site = new TestSite().languages(DE, fr, EN);
    var longer = Map.of(DE, german().paragraph(words("drei")).prose());
    var german = Map.of(DE, german().prose());
    assertEquals(
        List.of("page:b en", "page:b fr", "page:c en", "page:c fr", "page:a en", "page:a fr"),
        tasks(site, page("a", longer), page("c", german), page("b", german)).stream()
            .map(task -> task.entry() + " " + task.language())
            .toList());
  }
}
