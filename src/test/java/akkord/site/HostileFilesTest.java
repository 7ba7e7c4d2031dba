package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published beside pages carries no attack on to the programs that read it. */
class HostileFilesTest {

  /** How a spreadsheet tells a formula, by the list of OWASP. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");

  private static final Pattern RIS_LINE = Pattern.compile("[A-Z][A-Z0-9]  - \\P{Cntrl}*");
  private static final Pattern ROBOTS_LINE =
      Pattern.compile("(User-agent: \\*|Allow: /|Disallow: [/a-z-]*|Sitemap: https://\\S+)?");

  /** The commands that stand for characters; anything else behind a backslash would be run. */
  private static final Pattern TEX_CHARACTER =
      Pattern.compile(
          "\\\\(text(backslash|braceleft|braceright|asciitilde|asciicircum)\\{\\}|[%&#_$])");

  @TempDir private static Path folder;
  private static Tree site = new Tree(Path.of(""), List.of());

  @BeforeAll
  static void publish() throws IOException {
    site = Tree.of(HostileSite.written(folder).publish());
  }

  @Test
  void noPageFeedOrFileOfDataHoldsMarkupThatRuns() throws IOException {
    HarmlessSite.assertHarmless(site);
  }

  @Test
  void everyKindOfFileIsLookedAt() {
    var ends = new TreeSet<String>();
    site.files().forEach(file -> ends.add(file.replaceAll(".*[./]", "")));
    ends.removeIf(end -> end.matches("pf_.*|pagefind"));
    assertEquals(
        new TreeSet<>(
            List.of(
                "akkord",
                "bib",
                "css",
                "csv",
                "html",
                "js",
                "json",
                "jsonld",
                "nojekyll",
                "ris",
                "svg",
                "txt",
                "xml")),
        ends);
  }

  @Test
  void noCellIsAFormula() throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    var formulas = new ArrayList<String>();
    int quoted = 0;
    for (String file : site.ending(".csv")) {
      for (var record : format.parse(new StringReader(site.text(file)))) {
        assertTrue(record.isConsistent(), record.toString());
        record.toList().stream().filter(c -> FORMULA.matcher(c).matches()).forEach(formulas::add);
        quoted += hasGuarded(record) ? 1 : 0;
      }
    }
    assertEquals(List.of(), formulas);
    assertTrue(quoted >= 5, "formulas that were made harmless: " + quoted);
  }

  private static boolean hasGuarded(CSVRecord record) {
    return record.toList().stream()
        .anyMatch(cell -> cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches());
  }

  @Test
  void noBibliographyHoldsACommandOfTex() throws IOException, ParseException {
    for (String file : site.ending(".bib")) {
      String plain = TEX_CHARACTER.matcher(site.text(file)).replaceAll("");
      assertFalse(plain.contains("\\") || plain.contains("^^"), file);
      assertEquals(ids(file, "TY  - "), entries(site.text(file)), file);
    }
  }

  private static int entries(String bibtex) throws ParseException {
    BibTeXDatabase read = new BibTeXParser().parseFully(new StringReader(bibtex));
    return read.getEntries().size();
  }

  /** How many records the file in RIS beside one in BibTeX has. */
  private static int ids(String bibliography, String start) throws IOException {
    String ris = site.text(bibliography.replace(".bib", ".ris"));
    return (int) ris.lines().filter(line -> line.startsWith(start)).count();
  }

  @Test
  void noRecordOfRisEndsBeforeItsTime() throws IOException {
    for (String file : site.ending(".ris")) {
      var lines = List.of(site.text(file).split("\r\n"));
      for (String line : lines) {
        assertTrue(line.isEmpty() || RIS_LINE.matcher(line).matches(), file + ": " + line);
      }
      long types = lines.stream().filter(line -> line.startsWith("TY  - ")).count();
      assertEquals(types, lines.stream().filter(line -> line.equals("ER  - ")).count(), file);
      assertEquals(types, lines.stream().filter(line -> line.startsWith("ID  - ")).count(), file);
    }
  }

  @Test
  void robotsAreToldNothingElse() throws IOException {
    assertEquals(
        List.of(),
        site.text("robots.txt").lines().filter(l -> !ROBOTS_LINE.matcher(l).matches()).toList());
  }
}
