package akkord.citation;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.Given;
import akkord.model.LanguageTag;
import akkord.model.SafeUrl;
import akkord.model.TaggedText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our texts are those of a CSL processor with the style of the APA. */
class CitationTextTest {

  /**
   * The types of CSL but those that the style cites by American law, reviews, which it takes for
   * reviews of a work of the same title, and a few whose publisher or number it leaves out.
   */
  private static final List<String> TYPES =
      List.of(
          """
          article article-journal article-magazine article-newspaper book broadcast chapter classic \
          collection dataset document entry entry-dictionary entry-encyclopedia event figure \
          graphic interview manuscript map motion_picture musical_score pamphlet performance \
          personal_communication post post-weblog report software song speech standard treaty \
          webpage\
          """
              .split(" ", -1));

  private static Map<LanguageTag, CslEngine> processors = Map.of();

  @BeforeAll
  static void open() throws IOException {
    processors = Map.of(DE, CslEngine.in(DE), EN, CslEngine.in(EN));
  }

  static Stream<CslItem> types() {
    return TYPES.stream()
        .flatMap(type ->
            Stream.of(
                work(type).number("N 5").url("https://example.org/a").item(),
                work(type).author("Berg", "Anna").issued("2024~").item()));
  }

  private static ItemBuilder work(String type) {
    return ItemBuilder.of(type).publisher("NASA").issued("2024-04-09");
  }

  @ParameterizedTest
  @MethodSource("types")
  void agreesForEachType(CslItem item) throws IOException {
    assertAgrees(item);
  }

  static Stream<CslItem> parts() {
    return Stream.of(
            "article-journal", "article-magazine", "article-newspaper", "chapter", "webpage")
        .flatMap(type ->
            Stream.of(
                work(type).container("The Register").item(),
                work(type).container("The Register").author("Berg", "Anna").number("5").item()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void agreesForPartsOfSomething(CslItem item) throws IOException {
    assertAgrees(item);
  }

  static Stream<CslItem> dates() {
    var days = Stream.of("2024-04-09", "2024-04", "2024", "2024-03-01~", "2024-05~", "2024~");
    return Stream.concat(
        days.flatMap(day ->
            Stream.of("webpage", "report", "treaty")
                .map(type -> work(type).issued(day).url("https://example.org/a").item())),
        Stream.of(
            ItemBuilder.of("report").accessed("2024-05-01").url("https://example.org/a").item(),
            work("report").accessed("2024-05-01").url("https://example.org/a").item()));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void agreesForEachDate(CslItem item) throws IOException {
    assertAgrees(item);
  }

  static Stream<CslItem> authors() {
    return Stream.of(
        work("report").author("Ministry of Education, Culture and Sports").item(),
        work("report").author("MEXT").author("NASA").item(),
        work("report").author("MEXT").author("Berg", "Anna Maria").item(),
        work("report").author("Berg", "A.").author("Sartre", "Jean-Paul").author("JAXA").item(),
        work("treaty").author("Japan").author("United States").item(),
        manyAuthors(20));
  }

  private static CslItem manyAuthors(int count) {
    var item = work("report");
    IntStream.rangeClosed(1, count).forEach(number -> item.author("Family" + number, "Given"));
    return item.item();
  }

  @ParameterizedTest
  @MethodSource("authors")
  void agreesForEachListOfAuthors(CslItem item) throws IOException {
    assertAgrees(item);
  }

  static Stream<CslItem> texts() {
    return Stream.of(
        work("report").number("12a").item(),
        work("report").number("TR/7").item(),
        ItemBuilder.page().title("ja", "日米首脳共同声明「未来のためのパートナー」").item(),
        ItemBuilder.page().title("de", "[Größe & „Maß“: ein Überblick]").item(),
        ItemBuilder.page().title("en", "Who leads?").author("Acme Inc.").item(),
        ItemBuilder.page().title("en", "A page that ends.").item(),
        ItemBuilder.page().title("en", "[A page that ends.]").item(),
        ItemBuilder.page().title("en", "Less < more > less").item(),
        ItemBuilder.of("report").title("en", "Go!").issued("2024").publisher("ACME Ltd.").item(),
        work("report").doi("10.1000/182").url("https://example.org/a").item(),
        ItemBuilder.page().url("https://example.org/a?b=1&c=%20#d--e").item());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void agreesForEachText(CslItem item) throws IOException {
    assertAgrees(item);
  }

  private static void assertAgrees(CslItem item) throws IOException {
    for (var processor : processors.entrySet()) {
      assertEquals(
          processor.getValue().reference(item),
          MarkedText.of(CitationText.of(item, processor.getKey())),
          processor.getKey().value());
    }
  }

  @Test
  void marksTitleContainerAndAddress() {
    var item =
        ItemBuilder.of("article-newspaper")
            .title("ja", "月面")
            .container("Jiji")
            .issued("2024-04")
            .url("https://example.org/a")
            .item();
    assertEquals(
        List.of(
            new Run.Title(new TaggedText(new LanguageTag("ja"), "月面"), Run.Slant.UPRIGHT),
            new Run.Plain(". (2024, April). "),
            new Run.Container("Jiji"),
            new Run.Plain(". "),
            new Run.Address(new SafeUrl("https://example.org/a"))),
        CitationText.of(item, DE).runs());
  }

  /** The processor knows nothing of the last author of many and says et al. */
  @Test
  void namesTheFirstAndTheLastOfManyAuthors() {
    String first =
        IntStream.rangeClosed(1, 19)
            .mapToObj(number -> "Family" + number + ", G., ")
            .collect(Collectors.joining());
    assertEquals(
        first + "… Family21, G. (2024). Lunar rover: a summary. NASA.",
        CitationText.of(manyAuthors(21), EN).plain());
  }

  /** The processor says Abgerufen, but not when. */
  @Test
  void saysNothingOfRetrievalWithoutADay() {
    var item = ItemBuilder.of("webpage").url("https://example.org/a").item();
    assertEquals(
        "Lunar rover: a summary. (o.\u00A0J.). https://example.org/a",
        CitationText.of(item, DE).plain());
  }

  @Test
  void citesInGermanForAllWhoReadGerman() {
    var item = ItemBuilder.page().item();
    assertEquals(
        "NASA. (2024, 9. April). Lunar rover: a summary. https://example.org/a",
        CitationText.of(item, new LanguageTag("de-CH")).plain());
  }

  @Test
  void citesInEnglishForReadersOfOtherLanguages() {
    var item = ItemBuilder.page().item();
    assertEquals(CitationText.of(item, Given.EN), CitationText.of(item, new LanguageTag("fr")));
  }

  @Test
  void givesTheNumberOfALawAsItIs() {
    var item = work("legislation").number("Gesetz Nr. 7").item();
    assertEquals(
        "Lunar rover: a summary (Gesetz Nr. 7). (2024). NASA.", CitationText.of(item, EN).plain());
  }
}
