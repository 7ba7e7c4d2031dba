package akkord.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.content.OutwardPlaces.OfSource;
import akkord.location.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where in the content a web address stands. */
class OutwardPlacesTest {

  @TempDir private Path folder;

  /** The uses of addresses under {@code x.example}, one line each. */
  private static List<String> uses(Path content) throws IOException, InterruptedException {
    var day = LocalDate.of(2024, 6, 1);
    var request = new ContentRequest(content, new SourcePath("content"), day, Drafts.INCLUDED, 2);
    return OutwardPlaces.read(request).byAddress().entrySet().stream()
        .filter(entry -> entry.getKey().contains("//x.example"))
        .flatMap(entry ->
            entry.getValue().stream()
                .map(use ->
                    use.at()
                        + "-"
                        + use.at().end().column()
                        + " "
                        + entry.getKey()
                        + use.fragment().map(words -> " at " + words).orElse("")
                        + use.source().map(OutwardPlacesTest::said).orElse("")))
        .toList();
  }

  private static String said(OfSource source) {
    return " of " + source.id() + source.language().map(tag -> " in " + tag).orElse("");
  }

  @Test
  void aSourceIsKnownByItsAddressWithItsLanguage() throws IOException, InterruptedException {
    var content = ContentFolder.in(folder);
    content.put(
        "sources/x.yaml",
        """
        language: ja
        url: "https://x.example/a#p2"
        archived:
          - url: https://x.example/copy
        """);
    assertEquals(
        List.of(
            "content/sources/x.yaml:2:6-30 https://x.example/a at p2 of x in ja",
            "content/sources/x.yaml:4:10-32 https://x.example/copy"),
        uses(folder));
  }

  @Test
  void linksOfTextsStandAtTheirOpeningBracket() throws IOException, InterruptedException {
    var content = ContentFolder.in(folder);
    content.put(
        ContentFolder.GERMAN,
        """
        ---
        title: X
        ---

        Siehe [hier](https://x.example/b) und <https://x.example/b#c>.[^1]

        [^1]: Auch [dort](https://x.example/d), nicht [so](mailto:a@x.example).
        """);
    assertEquals(
        List.of(
            "content/agreements/pact/de.md:5:7-34 https://x.example/b",
            "content/agreements/pact/de.md:5:39-62 https://x.example/b at c",
            "content/agreements/pact/de.md:7:12-39 https://x.example/d"),
        uses(folder));
  }

  @Test
  void whatHasMistakesIsReadAllTheSame() throws IOException, InterruptedException {
    var content = ContentFolder.in(folder);
    content.put("actors/x.yaml", "nonsense: [{strange: https://x.example/a}]\n");
    content.put("actors/y.yaml", "url: [https://x.example/unread\n");
    content.put("agreements/pact/en.md", "no head https://x.example/unread\n");
    assertEquals(List.of("content/actors/x.yaml:1:22-41 https://x.example/a"), uses(folder));
  }

  @Test
  void theSettingsCountAsWell() throws IOException, InterruptedException {
    var content = ContentFolder.in(folder);
    content.put("site.yaml", content.text("site.yaml") + "elsewhere: https://x.example/r\n");
    assertEquals(
        List.of("https://x.example/r"),
        uses(folder).stream().map(use -> use.split(" ", -1)[1]).toList());
  }

  @Test
  void withoutContentThereAreNoPlaces() throws IOException, InterruptedException {
    assertEquals(List.of(), uses(folder));
  }
}
