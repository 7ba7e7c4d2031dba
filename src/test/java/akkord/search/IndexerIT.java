package akkord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.fixture.Given;
import akkord.model.LanguageTag;
import akkord.route.SitePath;
import akkord.search.SearchDocument.Filter;
import akkord.search.SearchDocument.Passage;
import akkord.search.SearchDocument.Text;
import akkord.search.SearchDocument.Unseen;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The real Pagefind, as the launcher has installed it. */
class IndexerIT {
  private static final SearchTool.Installed TOOL =
      new SearchTool.Installed(
          Path.of(Objects.requireNonNull(System.getenv("NODE"))),
          Path.of(System.getProperty("akkord.home"), "target", "search", "index.mjs"));

  private static List<SearchDocument> documents() {
    return IntStream.range(0, 300).mapToObj(IndexerIT::document).toList();
  }

  private static SearchDocument document(int number) {
    return document(number, number % 2 == 0 ? Given.DE : Given.EN);
  }

  private static SearchDocument document(int number, LanguageTag language) {
    return new SearchDocument(
        new SitePath(language + "/entry-" + number + "/index.html"),
        language,
        Given.id("agreement:entry-" + number),
        new Text(
            "Entry <" + number + "> & \"more\"",
            "summary " + number % 7,
            Optional.of(Given.date("2024-04-09")),
            List.of(new Passage(Optional.empty(), "text " + number % 11 + " words " + number % 13)),
            List.of(),
            List.of("name " + number % 5),
            List.of()),
        new TreeMap<>(Map.of(Filter.YEAR, List.of("202" + number % 3))),
        new Unseen(new TreeSet<>(List.of("alias")), new TreeSet<>(List.of("other"))));
  }

  @Test
  void theSameDocumentsGiveTheSameIndex() throws SearchException, InterruptedException {
    assertEquals(hashes(), hashes());
  }

  @Test
  void languagesWithoutWordFormsShareAProgramThatOthersDoNotBring()
      throws SearchException, InterruptedException {
    var japanese = List.of(document(1), document(2, new LanguageTag("ja")));
    assertEquals(
        List.of("search/wasm.en.pagefind", "search/wasm.unknown.pagefind"), programs(japanese));
    assertEquals(
        List.of("search/wasm.de.pagefind", "search/wasm.en.pagefind"), programs(documents()));
  }

  private static List<String> programs(List<SearchDocument> documents)
      throws SearchException, InterruptedException {
    return Indexer.index(TOOL, documents).files().stream()
        .map(file -> file.path().value())
        .filter(path -> path.contains("wasm"))
        .sorted()
        .toList();
  }

  private static Map<SitePath, Integer> hashes() throws SearchException, InterruptedException {
    var hashes = new TreeMap<SitePath, Integer>();
    Indexer.index(TOOL, documents())
        .files()
        .forEach(file -> hashes.put(file.path(), Arrays.hashCode(file.bytes())));
    return hashes;
  }
}
