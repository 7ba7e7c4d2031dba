package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

/**
 * A third language is added by settings, words and texts alone: {@code japanese.txtar} is a site in
 * German, English and Japanese, {@code japanese/ja.properties} its words.
 */
class JapaneseSiteTest {

  private static final String BUOYS = "ja/torikime/kansoku-bui/index.html";
  private static final String ICE = "ja/torikime/ice/index.html";
  private static final String WIND = "ja/torikime/wind/index.html";

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    var workspace = workspace(folder);
    var run = workspace.run("build", "--quiet");
    assertEquals(
        List.of("content/agreements/wind/de.md missing-translation"),
        Run.findings(run.err()).stream().map(each -> each.file() + " " + each.code()).toList(),
        run.err());
    assertEquals(ExitCode.DONE, run.exit());
  }

  private static Workspace workspace(Path folder) throws IOException {
    var workspace = new Workspace(folder);
    for (var file : SiteCase.texts("japanese").sections()) {
      workspace.write(file.name(), file.text());
    }
    var words =
        Workspace.repository().resolve("src/test/resources/akkord/site/japanese/ja.properties");
    return workspace.write("templates/words/ja.properties", Files.readAllBytes(words));
  }

  private static String text(String file) throws IOException {
    return new Workspace(folder).site().text(file);
  }

  private static Document page(String file) throws IOException {
    return Jsoup.parse(text(file));
  }

  private static List<String> texts(Element within, String query) {
    return within.select(query).stream().map(Element::text).toList();
  }

  private static List<String> attributes(Element within, String query, String name) {
    return within.select(query).stream().map(element -> element.attr(name)).toList();
  }

  @Test
  void everyPageHasItsCounterpartInJapanese() throws IOException {
    var files = new Workspace(folder).site().files();
    long german = files.stream().filter(f -> f.matches("de/(?!handbook/).*index\\.html")).count();
    long japanese = files.stream().filter(f -> f.matches("ja/.*index\\.html")).count();
    assertEquals(german - 1, japanese, "but for the German text of one beside its English one");
    for (String file : files) {
      if (file.startsWith("ja/") && file.endsWith(".html")) {
        assertEquals("ja", Jsoup.parse(text(file)).select("html").attr("lang"), file);
      }
    }
  }

  @Test
  void aPageNamesItsVersionsInAllLanguages() throws IOException {
    var head = page(BUOYS).head();
    assertEquals(
        List.of("de", "en", "ja", "x-default"),
        attributes(head, "link[rel=alternate][hreflang]", "hreflang"));
    assertEquals(
        "https://example.org/sea/ja/torikime/kansoku-bui/",
        head.select("link[hreflang=ja]").attr("href"));
    assertEquals(List.of("ja_JP"), attributes(head, "meta[property=og:locale]", "content"));
    assertEquals(
        List.of("de_DE", "en_GB"),
        attributes(head, "meta[property=og:locale:alternate]", "content"));
  }

  @Test
  void theHandbookIsThereInEnglish() throws IOException {
    var link = page("ja/index.html").expectFirst("main a[href*=handbook]");
    assertEquals("../en/handbook/index.html", link.attr("href"));
    assertEquals("en", link.attr("hreflang"));
    assertEquals(List.of("Deutsch"), texts(page("en/handbook/index.html"), "header [hreflang]"));
  }

  @Test
  void theLanguageSwitchOffersBothOthers() throws IOException {
    var choices = page(BUOYS).select("header [hreflang]");
    assertEquals(List.of("Deutsch", "English"), choices.stream().map(Element::text).toList());
    assertTrue(page(BUOYS).select("header").text().contains("日本語"));
  }

  @Test
  void besideAnotherTextTheLanguageSwitchStaysWithTheEntry() throws IOException {
    assertEquals(
        List.of(
            "../../../../de/abkommen/messbojen/de-ja/index.html",
            "../../../../en/agreements/buoys/en-ja/index.html"),
        attributes(page("ja/torikime/kansoku-bui/ja-en/index.html"), "header [hreflang]", "href"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de/abkommen/messbojen | Deutsch und Englisch nebeneinander | Deutsch und Japanisch nebeneinander",
        "en/agreements/buoys | English and German side by side | English and Japanese side by side",
        "ja/torikime/kansoku-bui | 日本語とドイツ語の対訳 | 日本語と英語の対訳",
      })
  void eachPairOfLanguagesStandsSideBySide(String page, String first, String second)
      throws IOException {
    var links = page(page + "/index.html").select("main a");
    var offers =
        links.stream().filter(link -> List.of(first, second).contains(link.text())).toList();
    assertEquals(List.of(first, second), offers.stream().map(Element::text).toList());
    for (Element offer : offers) {
      String kicker = page(page + "/" + offer.attr("href")).expectFirst("main .kicker").text();
      assertEquals(offer.text(), kicker);
    }
  }

  @Test
  void theStateOfTheTranslationsHasAColumnForEach() throws IOException {
    var table = page("ja/translations/index.html").select("table").get(2);
    assertEquals(
        List.of("項目", "ドイツ語", "英語", "日本語", "翻訳者", "機械翻訳を基に作成", "照合者"), texts(table, "thead th"));
    assertEquals(
        List.of("観測ブイ 原文 T T", "海氷の監視 T 原文 T", "Windnetz 原文 T なし"),
        table.select("tbody tr").stream()
            .map(row -> String.join(" ", texts(row, "th, td").subList(0, 4)))
            .map(row -> row.replace("翻訳（対応状況の記録なし）", "T"))
            .toList());
  }

  @Test
  void aMissingTextIsShownInTheFirstLanguageAndMarked() throws IOException {
    var wind = page(WIND);
    assertTrue(wind.text().contains("この項目の日本語版はまだありません。本文は次の言語で表示しています：ドイツ語"));
    assertEquals("noindex", wind.select("meta[name=robots]").attr("content"));
    assertEquals("de", wind.select("h1").attr("lang"));
    assertEquals(
        List.of("de", "en", "x-default"),
        attributes(page("de/abkommen/wind/index.html"), "link[hreflang]", "hreflang"));
    assertTrue(!text("sitemap.xml").contains("/ja/torikime/wind/"));
  }

  @Test
  void factsAreWrittenAsJapaneseWritesThem() throws IOException {
    var facts = page(BUOYS).select("main").text().replace('\u00A0', ' ');
    for (String fact : List.of("2024年4月9日", "おおよそ2023年11月", "2027年", "1.1億 USD", "ドイツ 署名者", "日本")) {
      assertTrue(facts.contains(fact), fact + " is not in " + facts);
    }
    assertTrue(page(ICE).text().replace('\u00A0', ' ').contains("1,234,567 JPY"));
  }

  @Test
  void namesAreInTheOrderOfTheJapaneseSyllables() throws IOException {
    assertEquals(
        List.of("ホーム", "オーロラ大学", "海洋観測庁", "北海研究所"),
        texts(page("ja/actors/index.html"), "main li a"));
  }

  @Test
  void theTextIsSetInJapaneseQuotationMarks() throws IOException {
    assertTrue(page(BUOYS).text().contains("両機関は「観測ブイ」を設置します"));
  }

  @Test
  void aSourceTellsTheSentenceThatRestsOnIt() throws IOException {
    var source = page("ja/sources/statement/index.html").text();
    assertTrue(source.contains("両機関は「観測ブイ」を設置します。"), source);
    assertTrue(!source.contains("海流も調べます"), source);
  }

  @ParameterizedTest
  @CsvSource({
    BUOYS + ", https://example.org/sea/de/abkommen/messbojen/, de",
    ICE + ", https://example.org/sea/en/agreements/ice/, en"
  })
  void structuredDataNamesLanguageAndOriginal(String file, String address, String language)
      throws IOException {
    var data =
        new ObjectMapper()
            .readTree(page(file).expectFirst("script[type=application/ld+json]").data());
    assertEquals("ja", data.get("inLanguage").asString());
    var original = data.get("translationOfWork");
    assertEquals(address, original.get("url").asString());
    assertEquals(language, original.get("inLanguage").asString());
  }

  @Test
  void thereIsAFeedInJapanese() throws IOException {
    var feed = Jsoup.parse(text("ja/feed.xml"), Parser.xmlParser());
    assertEquals("ja", feed.select("feed").attr("xml:lang"));
    assertEquals(List.of("数字で見る北方海域", "海氷の監視", "北方海域における観測ブイ協力"), texts(feed, "entry > title"));
    assertTrue(feed.text().contains("最終更新：金額を追記"));
    assertEquals(
        "海洋研究 – 北方海域の取決め",
        Jsoup.parse(text("ja/bunya/kaiyo/feed.xml"), Parser.xmlParser())
            .select("feed > title")
            .text());
  }

  @Test
  void tablesHaveAColumnForEachLanguage() throws IOException {
    String heads = text("data/agreements.csv").lines().findFirst().orElseThrow();
    assertTrue(
        heads.contains("title_de,title_en,title_ja,summary_de,summary_en,summary_ja"), heads);
  }

  @Test
  void eachTranslationIsHeldAgainstItsOwnOriginal(@TempDir Path other) throws IOException {
    var workspace = workspace(other);
    for (String id : List.of("buoys", "ice")) {
      String file = "content/agreements/" + id + "/ja.md";
      workspace.write(file, workspace.read(file).replaceFirst("(?m)^## .*\n", ""));
    }
    var notes =
        workspace.run("check", "--quiet").err().lines().filter(l -> l.contains("note:")).toList();
    assertEquals(
        List.of("content/agreements/buoys/de.md", "content/agreements/ice/en.md"),
        notes.stream().map(note -> note.strip().replaceFirst(":.*", "")).toList());
  }

  @Test
  void theWholeSiteIsHarmless() throws IOException {
    HarmlessSite.assertHarmless(new Workspace(folder).site());
  }
}
