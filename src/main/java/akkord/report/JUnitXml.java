package akkord.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of JUnit: one suite with its cases. */
final class JUnitXml {

  /**
   * A test case.
   *
   * @param group what cases are grouped by
   * @param name its name
   * @param outcome how it went
   */
  record Case(String group, String name, Outcome outcome) {}

  /** How a test case went. */
  sealed interface Outcome {
    /** Well. */
    record Passed() implements Outcome {}

    /** Nobody can say. */
    record Skipped(String why) implements Outcome {}

    /** Not well. */
    record Failed(String type, String message, List<String> details) implements Outcome {
      public Failed {
        details = List.copyOf(details);
      }
    }
  }

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The document of a suite with this name. */
  static String of(String name, List<Case> cases) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new JUnitXml(xml).suite(name, cases);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException bug) {
      throw new IllegalStateException(bug);
    }
    return text + "\n";
  }

  private void suite(String name, List<Case> cases) throws XMLStreamException {
    newLine(0);
    xml.writeStartElement("testsuites");
    newLine(1);
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", Integer.toString(cases.size()));
    attribute("failures", count(cases, Outcome.Failed.class));
    attribute("errors", "0");
    attribute("skipped", count(cases, Outcome.Skipped.class));
    for (var one : cases) {
      write(one);
    }
    newLine(1);
    xml.writeEndElement();
    newLine(0);
    xml.writeEndElement();
  }

  private static String count(List<Case> cases, Class<? extends Outcome> kind) {
    return Long.toString(cases.stream().filter(one -> kind.isInstance(one.outcome())).count());
  }

  private void write(Case one) throws XMLStreamException {
    newLine(2);
    xml.writeStartElement("testcase");
    attribute("classname", one.group());
    attribute("name", one.name());
    switch (one.outcome()) {
      case Outcome.Passed() -> {}
      case Outcome.Skipped(var why) -> {
        newLine(3);
        xml.writeEmptyElement("skipped");
        attribute("message", why);
        newLine(2);
      }
      case Outcome.Failed(var type, var message, var details) -> {
        newLine(3);
        xml.writeStartElement("failure");
        attribute("type", type);
        attribute("message", message);
        xml.writeCharacters(details.stream().map(Printable::of).collect(Collectors.joining("\n")));
        xml.writeEndElement();
        newLine(2);
      }
    }
    xml.writeEndElement();
  }

  /** What can't be seen, XML can't hold either; it is shown by its number. */
  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Printable.of(value));
  }

  private void newLine(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
