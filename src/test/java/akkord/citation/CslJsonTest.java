package akkord.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we write as CSL-JSON is what a CSL processor reads. */
class CslJsonTest {

  @Test
  void readsAsWhatTheItemSays() throws IOException {
    var json = CslJson.write(List.of(Samples.FULL));
    assertEquals(
        new CSLItemDataBuilder()
            .id("rover-2024")
            .type(CSLType.REPORT)
            .title(Samples.SPECIAL)
            .author(
                new CSLNameBuilder().literal("Ministry of Education and Sports").build(),
                new CSLNameBuilder().family("Sartre").given("Jean-Paul").build())
            .publisher("Jones & Sons")
            .issued(2024, 4, 9)
            .accessed(2024, 5, 1)
            .URL("https://example.org/a_b?c=%20&d#e~f")
            .DOI("10.1000/182_a")
            .number("TR_7")
            .note("p. 3 & 4")
            .language("en")
            .build(),
        CSLItemData.fromJson(CslEngine.items(json).getFirst()));
  }

  @Test
  void readsADateAsFarAsItIsKnown() throws IOException {
    var json = CslJson.write(List.of(Samples.ARTICLE));
    assertEquals(
        new CSLDateBuilder().dateParts(2024, 4).circa(true).build(),
        CSLItemData.fromJson(CslEngine.items(json).getFirst()).getIssued());
  }

  @Test
  void writesObjectsInTheOrderOfItems() {
    assertEquals(
        """
        [
          {
            "id" : "rover-2024",
            "type" : "article-newspaper",
            "title" : "月面探査",
            "container-title" : "Jiji Press (nippon.com)",
            "issued" : {
              "date-parts" : [
                [
                  2024,
                  4
                ]
              ],
              "circa" : true
            },
            "URL" : "https://example.org/b",
            "language" : "ja"
          },
          {
            "id" : "rover-2024",
            "type" : "book",
            "title" : "Lunar rover: a summary",
            "language" : "en"
          }
        ]
        """,
        CslJson.write(List.of(Samples.ARTICLE, ItemBuilder.of("book").item())));
  }
}
