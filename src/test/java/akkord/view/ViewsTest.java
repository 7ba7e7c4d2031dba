package akkord.view;

import static akkord.view.SampleText.DE;
import static akkord.view.SampleText.EN;
import static akkord.view.SampleText.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.model.SiteSettings.Output;
import akkord.route.Target;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewsTest {

  private final Site site = SampleSite.site();
  private final Views views = Views.of(site, SampleSite.plan(site));

  @Test
  void anEntryInBothLanguagesNamesItsVersions() {
    var head = agreement("rover", DE).frame().head();
    assertEquals(
        List.of(
            "de https://example.org/base/de/abkommen/rover/",
            "en https://example.org/base/en/agreements/rover/",
            "x-default https://example.org/base/id/agreements/rover/"),
        versions(head));
    assertEquals("https://example.org/base/de/abkommen/rover/", value(head.canonical()));
    assertNull(head.indexing());
  }

  @Test
  void withoutPermanentAddressesTheDefaultLanguageIsForAllOthers() {
    var plain = SampleSite.site(EnumSet.noneOf(Output.class));
    var page = new Target.EntryPage(id(Collection.AGREEMENTS, "rover"), EN);
    var head = Views.of(plain, SampleSite.plan(plain)).view(page).frame().head();
    assertEquals("x-default https://example.org/base/de/abkommen/rover/", versions(head).getLast());
    assertEquals(List.of(), head.machineVersions());
  }

  @Test
  void anEntryWithoutATranslationSaysSoInTheReadersLanguage() {
    var page = agreement("nur-deutsch", EN);
    assertEquals("noindex", page.frame().head().indexing());
    assertEquals(List.of(), page.frame().head().alternates());
    assertEquals(new Phrase("Nur auf Deutsch", "de"), page.heading().title());
    assertTrue(String.valueOf(page.heading().notice()).contains("German"));
    assertEquals("de", page.text().lang());
  }

  @Test
  void aMissingTranslationIsOfferedNowhere() {
    var frame = agreement("nur-deutsch", DE).frame();
    assertEquals(2, frame.head().alternates().size(), "de and x-default");
    assertEquals(
        List.of("de"),
        frame.banner().languages().stream().map(PageFrame.LanguageChoice::lang).toList());
    assertNull(agreement("nur-deutsch", DE).heading().notice());
  }

  @Test
  void theLanguageSwitchLeadsToTheSameEntry() {
    var choices = agreement("rover", EN).frame().banner().languages();
    assertEquals("../../../de/abkommen/rover/index.html", value(choices.getFirst().href()));
    assertEquals("Deutsch", choices.getFirst().name());
    assertNull(choices.getLast().href());
  }

  @Test
  void aLinkKnowsTheContentThatMadeIt() {
    var origins = agreement("rover", DE).frame().origins();
    assertEquals(SampleText.place(6), origins.links().get("../../actors/mext/index.html"));
    assertEquals(SampleText.place(11), origins.links().get("../framework/index.html"));
    assertEquals("content/agreements/rover/agreement.yaml", origins.source().orElseThrow().value());
  }

  @Test
  void aQuotationStandsOnceWithAllFactsThatRestOnIt() {
    var evidence = agreement("rover", DE).evidence();
    assertEquals(2, evidence.size());
    assertEquals(
        List.of("#fact--binding", "#date--signed", "#commitment--deliver", "#party--nasa"),
        evidence.getFirst().facts().stream().map(link -> link.href().value()).toList());
  }

  @Test
  void sourcesAreNumberedOnceInOrderOfFirstMention() {
    var page = agreement("rover", DE);
    assertEquals(List.of(1, 2, 3), page.sources().stream().map(SourceItem::number).toList());
    for (var mark : page.force().marks()) {
      var source = page.sources().get(mark.number() - 1);
      assertEquals(mark.href().value(), "#" + source.id());
    }
  }

  @Test
  void foreignWordsCarryTheirLanguage() {
    var quotation = agreement("rover", DE).discrepancies().getFirst().stands().getFirst();
    assertEquals(new Quotation(new Phrase("与圧ローバ", "ja"), "Japanisch"), quotation.quotation());
  }

  @Test
  void moneyTellsItsConversionWithRateAndDay() {
    var funding = agreement("rover", EN).facts().get(5).values().getFirst();
    assertEquals("USD 110 million", spaced(funding.text().text()));
    assertNotNull(funding.note());
    assertEquals(
        "from Actor nasa and companies; equal to EUR 101.3 million"
            + " (EUR 1 = USD 1.0860 on 10 April 2024, rate: ECB); Over two years",
        spaced(funding.note().text()));
  }

  @Test
  void aSourceNamesWhatRestsOnIt() {
    var page = view(new Target.EntryPage(id(Collection.SOURCES, "press-release"), DE));
    var source = assertInstanceOf(SourceView.class, page);
    var rover =
        source.uses().stream()
            .filter(use -> use.entry().href().value().contains("/rover/"))
            .findFirst()
            .orElseThrow();
    var places =
        rover.passages().stream()
            .flatMap(passage -> passage.places().stream())
            .map(place -> place.href().value())
            .toList();
    assertTrue(places.contains("../../abkommen/rover/index.html#date--signed"), () -> "" + places);
    assertTrue(places.contains("../../abkommen/rover/index.html#cite--2"), () -> "" + places);
  }

  @Test
  void aLongListHasPages() {
    var first = list(1);
    var second = list(2);
    assertEquals(2, first.rows().size());
    assertEquals(1, second.rows().size());
    assertNotNull(first.pages());
    assertNull(first.pages().previous());
    assertEquals("page/2/index.html", value(first.pages().next()));
    assertNotNull(second.pages());
    assertEquals("../../index.html", value(second.pages().previous()));
  }

  @Test
  void thePageForMissingAddressesLinksFromTheSitesTop() {
    var page = assertInstanceOf(NotFoundView.class, view(new Target.NotFound()));
    assertEquals(
        "/base/de/index.html", page.messages().getFirst().ways().getFirst().href().value());
    assertEquals(
        List.of(
            "Zur Startseite",
            "Briefings",
            "Abkommen",
            "Themen",
            "Akteure",
            "Quellen",
            "Glossar",
            "Suche"),
        page.messages().getFirst().ways().stream().map(way -> way.text().text()).toList());
    assertEquals("noindex", page.frame().head().indexing());
    assertNull(page.frame().head().canonical());
  }

  @Test
  void theEntranceTreatsLanguagesAlike() {
    var page = assertInstanceOf(EntranceView.class, view(new Target.Entrance()));
    assertEquals(
        List.of("de/index.html", "en/index.html"),
        page.doors().stream().map(door -> door.enter().href().value()).toList());
    assertEquals(
        List.of("de/index.html", "en/index.html"),
        page.frame().banner().languages().stream().map(choice -> value(choice.href())).toList());
  }

  @Test
  void whatIsNoPageHasNoView() {
    assertThrows(IllegalArgumentException.class, () -> views.view(new Target.Robots()));
  }

  private AgreementView agreement(String name, LanguageTag language) {
    var target = new Target.EntryPage(id(Collection.AGREEMENTS, name), language);
    return assertInstanceOf(AgreementView.class, view(target));
  }

  private ListView list(int number) {
    var target = new Target.ListPage(Collection.AGREEMENTS, DE, number);
    return assertInstanceOf(ListView.class, view(target));
  }

  private PageView view(Target target) {
    return views.view(target);
  }

  private static List<String> versions(PageFrame.Head head) {
    return head.alternates().stream().map(v -> v.hreflang() + " " + v.href().value()).toList();
  }

  private static String value(@Nullable Href href) {
    return href == null ? "none" : href.value();
  }

  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }
}
