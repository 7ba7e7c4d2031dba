package akkord.view;

import static akkord.view.SampleText.DE;
import static akkord.view.SampleText.EN;
import static akkord.view.SampleText.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.SiteSettings.Output;
import akkord.route.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private static final EntryId ROVER = id(Collection.AGREEMENTS, "rover");

  private final Views views = Views.of(SampleSite.site(), SampleSite.plan(SampleSite.site()));
  private final SideBySideView page = page(DE, EN);

  @Test
  void bothTextsAreWhole() {
    assertEquals("Vereinbarung über einen Mondrover", page.left().title());
    assertEquals("Arrangement on a rover", page.right().title());
    assertEquals(List.of("de"), languages(page.pairs().stream().map(SideBySideView.Pair::left)));
    assertEquals(List.of("en"), languages(page.pairs().stream().map(SideBySideView.Pair::right)));
    assertEquals(5, page.pairs().size(), "four blocks and the footnotes");
  }

  private static List<String> languages(Stream<SideBySideView.Cell> cells) {
    return cells.map(cell -> String.valueOf(cell.text().lang())).distinct().toList();
  }

  @Test
  void aSourceHasOneNumberThatOfTheEntrysPage() {
    var target = new Target.EntryPage(ROVER, DE);
    var entry = assertInstanceOf(AgreementView.class, views.view(target));
    assertEquals(
        entry.sources().subList(0, 2).stream().map(SourceItem::title).map(Link::text).toList(),
        page.sources().stream().map(SourceItem::title).map(Link::text).toList());
    var first = page.pairs().getFirst();
    for (var cell : List.of(first.left(), first.right())) {
      assertTrue(cell.text().html().value().contains("href=\"#source--1\""), cell.toString());
    }
  }

  @Test
  void aSourceLeadsBackToBothTexts() {
    var places = page.sources().getFirst().places();
    assertEquals(
        List.of(
            "#de--cite--1 Textstelle 1",
            "#de--cite--3 Textstelle 3",
            "#en--cite--1 Textstelle 1 (Englisch)",
            "#en--cite--3 Textstelle 3 (Englisch)"),
        places.stream().map(link -> link.href().value() + " " + link.text().text()).toList());
  }

  @Test
  void theLanguageSwitchTurnsThePageRound() {
    var choices = page.frame().banner().languages();
    assertEquals("[null, ../../../../en/agreements/rover/en-de/index.html]", hrefs(choices));
  }

  private static String hrefs(List<PageFrame.LanguageChoice> choices) {
    return choices.stream()
        .map(PageFrame.LanguageChoice::href)
        .map(href -> href == null ? "null" : href.value())
        .toList()
        .toString();
  }

  @Test
  void searchEnginesFindTheTextsAtTheirOwnPages() {
    assertEquals("noindex", page.frame().head().indexing());
    assertEquals(List.of(), page.frame().head().alternates());
  }

  @Test
  void anEntryInBothLanguagesOffersThePage() {
    assertEquals(List.of("de-en/index.html Beide Sprachen nebeneinander"), offers("rover", views));
    assertEquals(List.of(), offers("nur-deutsch", views));
  }

  @Test
  void aSiteWithoutThesePagesOffersNone() {
    var plain = SampleSite.site(EnumSet.noneOf(Output.class));
    assertEquals(List.of(), offers("rover", Views.of(plain, SampleSite.plan(plain))));
  }

  private static List<String> offers(String agreement, Views views) {
    var target = new Target.EntryPage(id(Collection.AGREEMENTS, agreement), DE);
    return assertInstanceOf(AgreementView.class, views.view(target)).heading().sideBySide().stream()
        .map(link -> link.href().value() + " " + link.text().text())
        .toList();
  }

  private SideBySideView page(LanguageTag language, LanguageTag other) {
    return assertInstanceOf(
        SideBySideView.class, views.view(new Target.SideBySide(ROVER, language, other)));
  }
}
