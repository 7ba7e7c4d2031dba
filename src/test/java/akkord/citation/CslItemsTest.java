package akkord.citation;

import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.date;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.location.SourcePath;
import akkord.model.Attribution;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.SafeUrl;
import akkord.model.Source;
import akkord.model.TaggedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CslItemsTest {

  private static final LanguageTag JA = new LanguageTag("ja");
  private static final SafeUrl URL = new SafeUrl("https://example.org/a");

  private static Source source(String type, String number, String doi) {
    return new Source(
        id("source:rover-2024"),
        new SourcePath("rover-2024.yaml"),
        type,
        new TaggedText(JA, "月面"),
        Optional.empty(),
        new Attribution.ToText(LocalizedText.uniform("MEXT")),
        List.of("R. Daws"),
        date("2024-04~"),
        Optional.of(date("2024-05-01")),
        Optional.of(new Source.Address(URL, Source.UrlState.VERIFIED)),
        Optional.of(number),
        Optional.of(doi),
        List.of(),
        Source.Level.PRIMARY,
        Optional.empty(),
        JA,
        Optional.empty());
  }

  @Test
  void aSourceKeepsWhatItSays() {
    assertEquals(
        new CslItem(
            "rover-2024",
            "report",
            new TaggedText(JA, "月面"),
            List.of(new CslName.Literal("R. Daws")),
            Optional.empty(),
            Optional.of("Ministry"),
            Optional.of(date("2024-04~")),
            Optional.of(date("2024-05-01")),
            Optional.of(URL),
            Optional.of("10.1000/182"),
            Optional.of("N 5"),
            Optional.empty(),
            JA),
        CslItems.of(source("report", "N 5", "https://doi.org/10.1000/182"), "Ministry"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/182",
        "doi: 10.1000/182",
        "DOI:10.1000/182",
        "http://dx.doi.org/10.1000/182"
      })
  void aDoiIsTheSameHoweverItIsWritten(String written) {
    assertEquals(Optional.of("10.1000/182"), source("report", "N 5", written).doi());
  }

  @Test
  void anArticleIsPartOfItsNewspaper() {
    var item = CslItems.of(source("article-newspaper", "16 April, p. 3", "10.1000/182"), "Jiji");
    assertEquals(
        List.of(
            Optional.of("Jiji"), Optional.empty(), Optional.empty(), Optional.of("16 April, p. 3")),
        List.of(item.containerTitle(), item.publisher(), item.number(), item.note()));
  }

  @Test
  void aPageOfTheSiteIsAWebPage() {
    assertEquals(
        ItemBuilder.of("webpage")
            .title("en", "Rover")
            .author("Ada Berg")
            .container("Akkord")
            .publisher("Institute")
            .issued("2024-06-01")
            .url("https://example.org/a")
            .item(),
        CslItems.of(page("Institute")));
  }

  @Test
  void aSiteCalledLikeItsPublisherIsNamedOnce() {
    assertEquals(Optional.empty(), CslItems.of(page("Akkord")).containerTitle());
  }

  private static SitePage page(String publisher) {
    return new SitePage(
        "rover-2024",
        "Rover",
        List.of("Ada Berg"),
        "Akkord",
        publisher,
        Optional.of(date("2024-06-01")),
        URL,
        EN);
  }

  @Test
  void refusesAKeyThatBibTexWouldNotRead() {
    var page =
        new SitePage("a,b", "Rover", List.of(), "Akkord", "Akkord", Optional.empty(), URL, EN);
    assertThrows(IllegalArgumentException.class, () -> CslItems.of(page));
  }
}
