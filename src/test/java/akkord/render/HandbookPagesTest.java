package akkord.render;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.content.KeyTable;
import akkord.content.Keys;
import akkord.diagnostic.DiagnosticCode;
import akkord.fixture.TestSite;
import akkord.model.Chapter;
import akkord.model.Collection;
import akkord.model.LanguageTag;
import akkord.route.HandbookPages;
import akkord.route.SitePlan;
import akkord.view.SampleSite;
import akkord.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the handbook have that follows from the program. */
class HandbookPagesTest {

  private static final SitePlan PLAN = SampleSite.plan(SampleSite.site());

  static List<LanguageTag> languages() {
    return List.of(DE, EN);
  }

  private static Document page(Chapter chapter, LanguageTag language) {
    var view = Views.of(SampleSite.site(), PLAN).view(HandbookPages.of(chapter, language));
    byte[] html = TemplateRenderer.precompiled().render(view).bytes();
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  private static List<String> texts(Document page, String query) {
    return page.select(query).stream().map(Element::text).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCodeHasItsPlace(LanguageTag language) {
    var page = page(Chapter.FINDINGS, language);
    assertEquals(
        Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).sorted().toList(),
        page.select(".codes h3").stream().map(Element::id).toList());
    for (var code : DiagnosticCode.values()) {
      assertEquals(
          Optional.of(PLAN.pathOf(HandbookPages.of(Chapter.FINDINGS, language)) + "#" + code.id()),
          HandbookPages.find(code, language, PLAN));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyKeyIsListed(LanguageTag language) {
    for (var collection : Collection.values()) {
      var chapter = Chapter.valueOf(collection.name());
      assertEquals(
          names(Keys.of(collection)), texts(page(chapter, language), "main th[scope=row] > code"));
    }
    assertEquals(
        names(Keys.frontMatter()),
        texts(page(Chapter.MARKDOWN, language), "main th[scope=row] > code"));
    assertEquals(
        names(Keys.settings()),
        texts(page(Chapter.SETTINGS, language), "main th[scope=row] > code"));
  }

  private static List<String> names(List<KeyTable> tables) {
    return tables.stream().flatMap(table -> table.keys().stream()).map(KeyTable.Key::name).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theChaptersFormAChain(LanguageTag language) {
    var all = List.of(Chapter.values());
    for (var chapter : all) {
      int number = all.indexOf(chapter);
      var neighbours =
          Stream.of(number - 1, number + 1)
              .filter(other -> other >= 0 && other < all.size())
              .map(other -> PLAN.pathOf(HandbookPages.of(all.get(other), language)))
              .map(path -> path.relativeTo(PLAN.pathOf(HandbookPages.of(chapter, language))))
              .toList();
      assertEquals(
          neighbours, page(chapter, language).select(".pages a").eachAttr("href"), chapter.name());
    }
  }

  @Test
  void readersOfAnotherLanguageGetTheEnglishOne() {
    var japanese = new LanguageTag("ja");
    assertEquals(
        Optional.of(HandbookPages.of(Chapter.START, EN)),
        HandbookPages.nearest(Chapter.START, japanese, PLAN));
  }

  @Test
  void aSiteMayHaveNone() {
    var site = new TestSite().outputs().site();
    var plan = SampleSite.plan(site);
    assertEquals(Optional.empty(), HandbookPages.find(DiagnosticCode.PARITY, EN, plan));
  }
}
