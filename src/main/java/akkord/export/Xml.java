package akkord.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML 1.0 document in UTF-8, indented by nesting. An element holds elements or a text,
 * never both.
 */
final class Xml {

  /** Writes what an element holds. */
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;
  private int depth;

  private Xml() throws XMLStreamException {
    writer =
        XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  /** A document whose elements are written by a function. */
  static byte[] document(Consumer<Xml> content) {
    try {
      var xml = new Xml();
      xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.accept(xml);
      xml.writer.writeCharacters("\n");
      xml.writer.writeEndDocument();
      xml.writer.close();
      return xml.bytes.toByteArray();
    } catch (XMLStreamException bug) {
      throw new IllegalStateException(bug);
    }
  }

  /** An element that holds elements. */
  void element(String name, Map<String, String> attributes, Runnable content) {
    write(() -> {
      start(name, attributes);
      depth++;
      content.run();
      depth--;
      newLine();
      writer.writeEndElement();
    });
  }

  /** An element that holds a text. */
  void text(String name, Map<String, String> attributes, String text) {
    write(() -> {
      start(name, attributes);
      writer.writeCharacters(text);
      writer.writeEndElement();
    });
  }

  /** An element that holds nothing. */
  void empty(String name, Map<String, String> attributes) {
    write(() -> {
      newLine();
      writer.writeEmptyElement(name);
      writeAttributes(attributes);
    });
  }

  private void start(String name, Map<String, String> attributes) throws XMLStreamException {
    newLine();
    writer.writeStartElement(name);
    writeAttributes(attributes);
  }

  private void writeAttributes(Map<String, String> attributes) throws XMLStreamException {
    for (var attribute : attributes.entrySet()) {
      writer.writeAttribute(attribute.getKey(), attribute.getValue());
    }
  }

  private void newLine() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static void write(Content content) {
    try {
      content.write();
    } catch (XMLStreamException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
