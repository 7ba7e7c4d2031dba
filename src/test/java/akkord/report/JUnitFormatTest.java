package akkord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Wording;
import akkord.location.Location;
import akkord.location.SourcePath;
import akkord.report.OutsideLink.Standing;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML of JUnit, held against a schema and read by the JDK. */
class JUnitFormatTest {

  private static final JUnitFormat FORMAT = new JUnitFormat("akkord links", Wording.ENGLISH);

  private static void validate(String report) throws SAXException, IOException {
    var schema = Objects.requireNonNull(JUnitFormatTest.class.getResource("junit.xsd"));
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema)
        .newValidator()
        .validate(new StreamSource(new StringReader(report)));
  }

  /** One line for the suite and one for each case. */
  private static List<String> read(String report)
      throws SAXException, IOException, ParserConfigurationException {
    validate(report);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(report)));
    var lines = new ArrayList<String>();
    var suite = (Element) document.getElementsByTagName("testsuite").item(0);
    lines.add(
        "%s: %s tests, %s failures, %s skipped"
            .formatted(
                suite.getAttribute("name"),
                suite.getAttribute("tests"),
                suite.getAttribute("failures"),
                suite.getAttribute("skipped")));
    var cases = document.getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      lines.add(line((Element) cases.item(i)));
    }
    return lines;
  }

  private static String line(Element one) {
    var line = new StringBuilder(one.getAttribute("classname") + " " + one.getAttribute("name"));
    for (var kind : List.of("failure", "skipped")) {
      var found = one.getElementsByTagName(kind);
      for (int i = 0; i < found.getLength(); i++) {
        line.append(" | " + kind + " " + ((Element) found.item(i)).getAttribute("message"));
      }
    }
    return line.toString();
  }

  @Test
  void eachFindingFailsUnderItsFile() throws Exception {
    assertEquals(
        List.of(
            "akkord links: 2 tests, 2 failures, 0 skipped",
            Findings.FILE + " unknown-reference 4:6 | failure gone since 2026-05-01",
            Findings.FILE + " empty-heading 9:1 | failure moved to https://a.example/new"),
        read(FORMAT.print(List.of(Outside.GONE, Outside.MOVED))));
  }

  @Test
  void whereNothingIsFoundSomethingPasses() throws Exception {
    assertEquals(
        List.of(
            "akkord links: 1 tests, 0 failures, 0 skipped",
            "akkord links No errors and no warnings."),
        read(FORMAT.print(List.of())));
  }

  @Test
  void eachAddressIsACaseOfItsHost() throws Exception {
    var outside =
        Outside.of(
            Outside.gone(),
            Outside.moved(),
            Outside.well("https://b.example/x?y=1&z=2"),
            Outside.link("https://c.example/", Standing.BLOCKED, "403", List.of(), Outside.MOVED),
            Outside.link("https://d.example/", Standing.UNKNOWN, "", List.of()),
            Outside.link("https://e.example/", Standing.EXCEPTED, "404", List.of()));
    var inside = Findings.error(1, 1, 2, "wrong");
    assertEquals(
        List.of(
            "akkord links: 7 tests, 3 failures, 3 skipped",
            Findings.FILE + " unknown-reference 1:1 | failure wrong",
            "a.example https://a.example/gone | failure gone since 2026-05-01",
            "a.example https://a.example/old | failure moved to https://a.example/new",
            "b.example https://b.example/x?y=1&z=2",
            "c.example https://c.example/ | skipped blocked (403)",
            "d.example https://d.example/ | skipped not asked yet",
            "e.example https://e.example/ | skipped excepted (404)"),
        read(FORMAT.print(List.of(inside, Outside.GONE, Outside.MOVED), outside)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"]]>", "<failure/>", "\"&<>'", "a\u0000b\u000b\ufffe\ud800", "\r\n\t", "&#0;"})
  void anyTextIsText(String text) throws Exception {
    var finding =
        new Diagnostic(
                DiagnosticCode.BROKEN_LINK,
                Location.startOf(new SourcePath("a.html")),
                "'%s'",
                text)
            .withNote(Location.startOf(new SourcePath("b.html")), "'%s'", text);
    assertEquals(
        "a.html broken-link 1:1 | failure '" + Printable.of(text) + "'",
        read(FORMAT.print(List.of(finding))).getLast());
  }

  @Test
  void theSchemaRefusesWhatIsNoReport() {
    assertThrows(
        SAXException.class, () -> validate("<testsuites><testcase name='x'/></testsuites>"));
  }
}
