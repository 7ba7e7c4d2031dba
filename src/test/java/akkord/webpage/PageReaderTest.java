package akkord.webpage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.model.EdtfDate;
import akkord.model.LanguageTag;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they are found on the web, and pages that mean harm. */
class PageReaderTest {

  private static PageFacts read(String html) {
    return PageVisit.read(html.getBytes(UTF_8), Optional.of(UTF_8));
  }

  private static PageFacts facts(
      String title, String publisher, List<String> authors, String issued, String language) {
    return new PageFacts(
        Optional.of(title),
        Optional.of(publisher),
        authors,
        EdtfDate.parse(issued),
        LanguageTag.parse(language),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aPressReleaseWithJsonLd() {
    var page =
        read(
            """
            <html lang="en-US"><head><title>Rover announced | Agency</title>
            <meta property="og:title" content="Another title">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Site"},
              {"@type": ["NewsArticle"], "headline": "Rover  announced",
               "datePublished": "2024-04-09T23:30:00-04:00", "inLanguage": "en",
               "author": [{"@type": "Person", "name": "A. Writer"}, "B. Writer"],
               "publisher": {"@id": "#org"}},
              {"@type": "Organization", "@id": "#org", "name": "Example Agency"}]}
            </script></head></html>
            """);
    assertEquals(
        new PageFacts(
            Optional.of("Rover announced"),
            Optional.of("Example Agency"),
            List.of("A. Writer", "B. Writer"),
            EdtfDate.parse("2024-04-09"),
            LanguageTag.parse("en"),
            Optional.of("article-newspaper"),
            Optional.empty()),
        page);
  }

  @Test
  void aPaperWithTagsOfHighwire() {
    var page =
        read(
            """
            <html lang="ja"><title>Journal</title>
            <meta name="citation_title" content="On rovers">
            <meta name="citation_author" content="Writer, A.">
            <meta name="citation_author" content="Writer, B.">
            <meta name="citation_publisher" content="Example Press">
            <meta name="citation_publication_date" content="2024/4/9">
            <meta name="citation_language" content="en">
            <meta name="citation_doi" content="10.1000/1">
            """);
    assertEquals(
        new PageFacts(
            Optional.of("On rovers"),
            Optional.of("Example Press"),
            List.of("Writer, A.", "Writer, B."),
            EdtfDate.parse("2024-04-09"),
            LanguageTag.parse("en"),
            Optional.empty(),
            Optional.of("10.1000/1")),
        page);
  }

  @Test
  void aReportWithDublinCore() {
    var page =
        read(
            """
            <html><title>x</title>
            <meta name="DC.title" content="Ein Bericht"><meta name="DC.creator" content="A. Autor">
            <meta name="DC.publisher" content="Amt"><meta name="DCTERMS.issued" content="2024-04">
            <meta name="DC.language" content="de">
            """);
    assertEquals(facts("Ein Bericht", "Amt", List.of("A. Autor"), "2024-04", "de"), page);
  }

  @Test
  void aPageWithOpenGraph() {
    var page =
        read(
            """
            <html><title>x</title>
            <meta property="og:title" content="Statement"><meta property="og:site_name" content="Ministry">
            <meta property="article:published_time" content="2024-04-09T10:00:00Z">
            <meta property="article:author" content="https://example.org/people/a">
            <meta property="og:locale" content="en_GB">
            """);
    assertEquals(facts("Statement", "Ministry", List.of(), "2024-04-09", "en-GB"), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<time datetime=2024-04-09>9 April</time>                            | 2024-04-09",
        "<time datetime=2024-04-09></time><time datetime=2024-04-09></time>  | 2024-04-09",
        "<time datetime=2024-04-09></time><time datetime=2024-04-10></time>  | ''",
        "<time datetime=2024-04-09></time><time datetime=2024-04-10 itemprop=datePublished>"
            + "</time>                                                       | 2024-04-10",
        "<time datetime=10:30>half past ten</time>                           | ''",
        "<time>9 April 2024</time>                                           | ''",
        "<meta property=article:published_time content='April 9, 2024'>      | ''",
        "<meta property=article:published_time content=2024-02-31>           | ''",
        "<meta property=article:modified_time content=2024-04-09>            | ''",
      })
  void onlyADayOfPublicationIsOne(String html, String date) {
    assertEquals(EdtfDate.parse(date), read(html).issued());
  }

  @Test
  void theCharsetIsThatOfTheServerOrElseOfThePage() {
    var latin = Charset.forName("ISO-8859-1");
    var page = "<meta charset=iso-8859-1><title>Größe</title>";
    var expected = Optional.of("Größe");
    assertEquals(expected, PageVisit.read(page.getBytes(latin), Optional.empty()).title());
    assertEquals(expected, PageVisit.read(page.getBytes(UTF_8), Optional.of(UTF_8)).title());
    assertEquals(
        expected, PageVisit.read("<title>Größe</title>".getBytes(UTF_8), Optional.empty()).title());
  }

  @Test
  void whatDeceivesIsLeftOut() {
    assertEquals(
        Optional.of("a b c 'd'"),
        read("<title>a\u202e\u0007\n<b>\u200b\tb\u2028c\ufeff 'd'\u0301\u0301".replace("<b>", ""))
            .title()
            .map(title -> title.replace("\u0301", "")));
  }

  @Test
  void aTitleWithoutEndIsNone() {
    assertEquals(Optional.empty(), read("<title>" + "x".repeat(1_000_000)).title());
  }

  @Test
  void moreAuthorsThanPeopleWriteAreNone() {
    var html = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      html.append("<meta name=citation_author content='A ").append(i).append("'>");
    }
    assertEquals(List.of(), read(html.toString()).authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000\u0000",
        "<script type=application/ld+json>{\"@type\": </script>",
        "<script type=application/ld+json>null</script>",
        "<script type=application/ld+json>[[[[1]]]]</script>",
        "<html lang='../../x'><meta property=og:locale content='%00'>",
        "<meta name=dc.date content='9999999999-01-01'><meta name=dc.title content=' '>",
      })
  void whatSaysNothingSaysNothing(String html) {
    assertEquals(PageFacts.NONE, read(html));
  }

  @Test
  void jsonNestedWithoutEndIsLeftAside() {
    String deep = "[".repeat(200_000);
    assertEquals(
        Optional.of("t"),
        read("<title>t</title><script type=application/ld+json>" + deep + "</script>").title());
  }

  @Test
  void anAnswerThatIsTypedAsOtherWorkKeepsNoType() {
    var page =
        read("<script type=application/ld+json>{\"@type\": \"Recipe\", \"name\": \"x\"}</script>");
    assertEquals(PageFacts.NONE, page);
  }
}
