package akkord.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What we write as RIS is what an independent reader, that of citeproc-java, reads. */
class RisTest {

  @Test
  void readsAsWhatTheItemSays() throws IOException {
    var read = read(Ris.write(List.of(Samples.FULL))).getFirst();
    assertEquals(
        Map.ofEntries(
            Map.entry("type", "RPRT"),
            Map.entry("id", "rover-2024"),
            Map.entry("authors", "Ministry of Education and Sports; Sartre, Jean-Paul"),
            Map.entry("title", Samples.SPECIAL),
            Map.entry("publisher", "Jones & Sons"),
            Map.entry("year", "2024"),
            Map.entry("date", "2024/04/09/"),
            Map.entry("accessed", "2024/05/01/"),
            Map.entry("url", "https://example.org/a_b?c=%20&d#e~f"),
            Map.entry("doi", "10.1000/182_a"),
            Map.entry("number", "TR_7"),
            Map.entry("notes", "p. 3 & 4"),
            Map.entry("language", "en")),
        fields(read));
  }

  @Test
  void writesRecordsInTheOrderOfItems() {
    assertEquals(
        """
        TY  - NEWS
        ID  - rover-2024
        TI  - 月面探査
        T2  - Jiji Press (nippon.com)
        PY  - 2024
        DA  - 2024/04//ca.
        UR  - https://example.org/b
        LA  - ja
        ER  -\s

        TY  - ELEC
        ID  - rover-2024
        TI  - Lunar rover: a summary
        PB  - NASA
        PY  - 2024
        DA  - 2024/04/09/
        UR  - https://example.org/a
        LA  - en
        ER  -\s
        """
            .replace("\n", "\r\n"),
        Ris.write(List.of(Samples.ARTICLE, ItemBuilder.page().item())));
  }

  @Test
  void aTypeThatRisDoesNotKnowIsGeneric() throws IOException {
    var item = ItemBuilder.of("treaty").item();
    assertEquals("GEN", fields(read(Ris.write(List.of(item))).getFirst()).get("type"));
  }

  /** Else a title could add tags or end the record. */
  @Test
  void keepsATextOnItsLine() throws IOException {
    var item = ItemBuilder.of("book").title("en", "A\r\nER  - \nTY  - JOUR").item();
    var read = read(Ris.write(List.of(item)));
    assertEquals(
        List.of("A  ER  -  TY  - JOUR"),
        read.stream().map(each -> fields(each).get("title")).toList());
  }

  static List<RISReference> read(String text) throws IOException {
    return new RISParser().parse(new StringReader(text)).getReferences();
  }

  private static Map<String, String> fields(RISReference read) {
    return Stream.of(
            Map.entry("type", text(read.getType())),
            Map.entry("id", text(read.getId())),
            Map.entry("authors", all(read.getAuthors())),
            Map.entry("title", text(read.getTitle())),
            Map.entry("container", text(read.getSecondaryTitle())),
            Map.entry("publisher", text(read.getPublisher())),
            Map.entry("year", text(read.getYear())),
            Map.entry("date", text(read.getDate())),
            Map.entry("accessed", text(read.getAccessDate())),
            Map.entry("url", text(read.getURL())),
            Map.entry("doi", text(read.getDOI())),
            Map.entry("number", text(read.getNumber())),
            Map.entry("notes", all(read.getNotes())),
            Map.entry("language", text(read.getLanguage())))
        .filter(field -> !field.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }

  private static String all(String[] values) {
    return values == null ? "" : Arrays.stream(values).collect(Collectors.joining("; "));
  }
}
