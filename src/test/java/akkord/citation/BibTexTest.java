package akkord.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write as BibTeX is what an independent reader, JBibTeX, reads. */
class BibTexTest {

  @Test
  void readsAsWhatTheItemSays() throws ParseException {
    assertEquals(
        List.of(
            Map.ofEntries(
                Map.entry("@", "techreport rover-2024"),
                Map.entry("author", "Ministry of Education and Sports and Sartre, Jean-Paul"),
                Map.entry("title", Samples.SPECIAL),
                Map.entry("institution", "Jones & Sons"),
                Map.entry("year", "2024"),
                Map.entry("month", "April"),
                Map.entry("date", "2024-04-09"),
                Map.entry("urldate", "2024-05-01"),
                Map.entry("url", "https://example.org/a_b?c=%20&d#e~f"),
                Map.entry("doi", "10.1000/182_a"),
                Map.entry("number", "TR_7"),
                Map.entry("note", "p. 3 & 4"),
                Map.entry("langid", "english"))),
        read(BibTex.write(List.of(Samples.FULL))));
  }

  @Test
  void writesEntriesInTheOrderOfItems() {
    assertEquals(
        """
        @article{rover-2024,
          title = {{月面探査}},
          journal = {{Jiji Press (nippon.com)}},
          year = {ca. 2024},
          month = apr,
          date = {2024-04~},
          url = {https://example.org/b},
          langid = {japanese}
        }

        @online{rover-2024,
          title = {{Lunar rover: a summary}},
          organization = {{NASA}},
          year = {2024},
          month = apr,
          date = {2024-04-09},
          url = {https://example.org/a},
          langid = {english}
        }
        """,
        BibTex.write(List.of(Samples.ARTICLE, ItemBuilder.page().item())));
  }

  @ParameterizedTest
  @CsvSource({
    "article-journal, article",
    "article-magazine, article",
    "book, book",
    "dataset, misc",
    "report, techreport",
    "speech, misc",
    "treaty, misc",
    "webpage, online"
  })
  void takesTypesThatBibTexOrBiblatexKnows(String type, String entry) throws ParseException {
    var item = ItemBuilder.of(type).publisher("NASA").item();
    assertEquals(entry + " rover-2024", read(BibTex.write(List.of(item))).getFirst().get("@"));
  }

  /** BibTeX counts braces even behind a backslash. */
  @Test
  void keepsBracesInBalance() {
    var item = ItemBuilder.of("book").title("en", "}{ \\} {").doi("10.1/{x").item();
    int depth = 0;
    for (int c : BibTex.write(List.of(item)).codePoints().toArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertTrue(depth >= 0, "a brace is closed that was not opened");
    }
    assertEquals(0, depth);
  }

  @Test
  void leavesOutALanguageThatBabelIsNotKnownToSpeak() throws ParseException {
    var item = ItemBuilder.of("book").title("sw", "Mwezi").item();
    assertEquals(
        Map.of("@", "book rover-2024", "title", "Mwezi"),
        read(BibTex.write(List.of(item))).getFirst());
  }

  @Test
  void writesNothingForNoItems() {
    assertEquals("", BibTex.write(List.of()));
  }

  static List<BibTeXEntry> entries(String text) throws ParseException {
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(text));
    return List.copyOf(read.getEntries().values());
  }

  static String key(BibTeXEntry entry) {
    return entry.getKey().getValue();
  }

  private static List<Map<String, String>> read(String text) throws ParseException {
    return entries(text).stream().map(BibTexTest::fields).toList();
  }

  private static Map<String, String> fields(BibTeXEntry entry) {
    var fields = new TreeMap<String, String>();
    fields.put("@", entry.getType().getValue() + " " + key(entry));
    entry
        .getFields()
        .forEach((name, value) ->
            fields.put(name.getValue(), plain(name.getValue(), value.toUserString())));
    return fields;
  }

  /** Addresses are verbatim; all else is TeX. */
  private static String plain(String field, String text) {
    if (List.of("url", "doi").contains(field)) {
      return text;
    }
    try {
      return new LaTeXPrinter().print(new LaTeXParser().parse(text));
    } catch (ParseException notTex) {
      throw new IllegalArgumentException(text, notTex);
    }
  }
}
