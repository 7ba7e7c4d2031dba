package akkord.view;

import static akkord.view.SampleText.DE;
import static akkord.view.SampleText.EN;
import static akkord.view.SampleText.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.TextState;
import akkord.model.TextState.ChangedSection;
import akkord.model.TextState.Kind;
import akkord.model.TextState.Part;
import akkord.route.Target;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The briefing of the sample site, whose English text is a translation and stale throughout. */
class StaleTextsTest {

  private static final EntryId BRIEFING = id(Collection.BRIEFINGS, "april");

  private final Views views = Views.of(SampleSite.site(), SampleSite.plan(SampleSite.site()));

  @Test
  void itsPageSaysWhichPartsTheOriginalHasLeftBehind() {
    var notice = Objects.requireNonNull(heading(EN).stale());
    assertEquals(
        List.of(
            "null Title and summary null",
            "#page--text Text before the first heading null",
            "#parties Heading null"),
        notice.parts().stream().map(StaleTextsTest::shown).toList());
    assertEquals("../../../de/briefings/april/index.html", notice.original().href().value());
    assertEquals(
        List.of("en-de/index.html"),
        notice.sideBySide().stream().map(link -> link.href().value()).toList());
  }

  private static String shown(ChangedItem item) {
    var href = item.href();
    return (href == null ? "null" : href.value()) + " " + item.name().text() + " " + item.remark();
  }

  @Test
  void thePageOfTheOriginalSaysNothing() {
    assertNull(heading(DE).stale());
  }

  private Heading heading(LanguageTag language) {
    var target = new Target.EntryPage(BRIEFING, language);
    return assertInstanceOf(BriefingView.class, views.view(target)).heading();
  }

  @Test
  void besideItsOriginalEachChangedPartIsMarkedOnceInTheReadersLanguage() {
    var target = new Target.SideBySide(BRIEFING, DE, EN);
    var pairs = assertInstanceOf(SideBySideView.class, views.view(target)).pairs();
    var mark = new Phrase("Noch nicht auf dem Stand des Originals", "de");
    var head =
        new Phrase("Titel und Zusammenfassung: noch nicht auf dem Stand des Originals", "de");
    assertEquals(List.of(), marks(pairs.stream().map(SideBySideView.Pair::left)));
    assertEquals(List.of(head, mark, mark), marks(pairs.stream().map(SideBySideView.Pair::right)));
  }

  private static List<Phrase> marks(Stream<SideBySideView.Cell> cells) {
    return cells.flatMap(cell -> Stream.ofNullable(cell.note())).toList();
  }

  @Test
  void theStateOfTranslationsNamesThePartsWithTheirSizes() {
    var target = new Target.OverviewPage(Overview.TRANSLATIONS, DE);
    var page = assertInstanceOf(TranslationsView.class, views.view(target));
    var state = page.groups().getFirst().rows().getFirst().states().getLast();
    assertEquals("stale", state.key());
    assertEquals(
        List.of("Titel und Zusammenfassung XS", "Text vor der ersten Überschrift XS", "Heading XS"),
        state.changed().stream().map(item -> item.name().text() + " " + item.size()).toList());
  }

  @Test
  void whatOnlyOneOfTheTextsHasIsToldSo() {
    var changed =
        List.of(
            section(Part.SECTION, Optional.empty(), Optional.of("Neu")),
            section(Part.GONE, Optional.of("Old"), Optional.empty()),
            section(Part.GONE, Optional.empty(), Optional.empty()));
    var state = new TextState(Kind.STALE, Optional.of(DE), changed, Optional.empty());
    assertEquals(
        List.of(
            new ChangedItem(null, new Phrase("Neu", "de"), "in the original only", "XS"),
            new ChangedItem(
                Href.InSite.anchor("old"), Phrase.of("Old"), "no longer in the original", "XS")),
        new ChangedItems(Words.of(EN), EN, DE).of(state));
  }

  private static ChangedSection section(
      Part part, Optional<String> title, Optional<String> original) {
    return new ChangedSection(part, title, title.map(_ -> "old"), original, 0);
  }
}
