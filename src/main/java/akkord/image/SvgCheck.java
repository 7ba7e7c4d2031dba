package akkord.image;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.image.SvgParts.Reference;
import akkord.location.Location;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.location.WrittenText;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an SVG does nothing but show: it has no scripts, no pages within, fetches nothing and
 * does not grow when it is drawn. A browser that opens it by its address gives it all rights of the
 * site's pages, and no policy.
 */
final class SvgCheck {

  private static final int MOST_FINDINGS = 50;
  private static final int DEEPEST = 50;
  private static final long MOST_DRAWN = 1_000_000;

  private final SourceFile file;
  private final Diagnostics found;
  private final SvgParts parts = new SvgParts();

  /** Where the style sheet begins that has parts of these ids drawn. */
  private final Map<String, Location> styled = new TreeMap<>();

  private final int before;
  private int depth;

  /** The style sheet that is read; none outside of one. */
  private Optional<Sheet> sheet = Optional.empty();

  /**
   * A style sheet, whose text may have comments of XML in between.
   *
   * @param start where it begins
   * @param depth how many elements it lies in, with itself
   * @param css what was read of it
   */
  private record Sheet(Location start, int depth, StringBuilder css) {}

  private SvgCheck(SourceFile file, Diagnostics found) {
    this.file = file;
    this.found = found;
    this.before = found.count();
  }

  /** Reports what is wrong with a file. */
  static void check(SourcePath file, byte[] bytes, Diagnostics found) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      new SvgCheck(new WrittenText(text).source(file), found).read();
    } catch (CharacterCodingException other) {
      found.report(
          DiagnosticCode.INVALID_UTF_8,
          Location.startOf(file),
          "the picture is not UTF-8; save it as UTF-8");
    }
  }

  private void read() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      read(factory.createXMLStreamReader(new StringReader(file.text())));
    } catch (XMLStreamException broken) {
      int offset = Math.clamp(broken.getLocation().getCharacterOffset(), 0, file.text().length());
      found.report(
          DiagnosticCode.INVALID_IMAGE,
          Location.at(file.path(), file.lines().position(offset)),
          "the picture is no XML that can be read from here on");
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean isGood = isUtf8(xml);
    while (isGood && xml.hasNext() && found.count() < before + MOST_FINDINGS) {
      isGood = see(xml.next(), xml);
    }
    if (isGood) {
      checkStyles();
    }
    if (isGood && !parts.drawsAtMost(MOST_DRAWN)) {
      found.report(
          DiagnosticCode.LIMIT_EXCEEDED,
          Location.startOf(file.path()),
          "the parts of the picture draw one another so often that it has over %s elements",
          MOST_DRAWN);
    }
  }

  /** A style sheet may be for any number of elements. */
  private void checkStyles() {
    styled.forEach((id, start) -> {
      if (parts.isDrawing(id)) {
        found.report(DiagnosticCode.INVALID_IMAGE, start, SvgRules.uncounted("#" + id));
      }
    });
  }

  private boolean isUtf8(XMLStreamReader xml) {
    var declared = Optional.ofNullable(xml.getCharacterEncodingScheme());
    boolean isUtf8 =
        declared.map(name -> name.toUpperCase(Locale.ROOT)).orElse("UTF-8").equals("UTF-8");
    if (!isUtf8) {
      reportHere(xml, Message.of("the picture says that it is not UTF-8; save it as UTF-8"));
    }
    return isUtf8;
  }

  /** Looks at one event; whether there is anything to be gained from the next. */
  private boolean see(int event, XMLStreamReader xml) {
    return switch (event) {
      case XMLStreamConstants.DTD -> {
        report("<!DOCTYPE", xml, Message.of("the picture declares a document type; delete it"));
        yield false;
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        reportHere(xml, Message.of("the picture holds an instruction for programs; delete it"));
        yield true;
      }
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.END_ELEMENT -> {
        end();
        yield true;
      }
      case XMLStreamConstants.CHARACTERS -> {
        sheet.ifPresent(open -> open.css().append(xml.getText()));
        yield true;
      }
      default -> true;
    };
  }

  private boolean begin(XMLStreamReader xml) {
    depth++;
    String name = xml.getLocalName();
    String namespace = known(xml.getNamespaceURI());
    if (depth == 1 && !(name.equals("svg") && namespace.equals(SvgRules.SVG))) {
      reportHere(
          xml,
          Message.of(
              "this is no %s picture, as its name says; save it in that format, or rename it",
              "SVG"));
      return false;
    }
    if (depth > DEEPEST) {
      found.report(
          DiagnosticCode.LIMIT_EXCEEDED, here("<", xml), "nested deeper than %s levels", DEEPEST);
      return false;
    }
    if (sheet.isPresent()) {
      reportHere(xml, Message.of("in a style sheet there can be no element; delete it"));
    } else if (name.equals("style")) {
      sheet = Optional.of(new Sheet(here("<", xml), depth, new StringBuilder()));
    }
    SvgRules.element(namespace, name).ifPresent(message -> reportHere(xml, message));
    parts.begin(name, Optional.ofNullable(xml.getAttributeValue("", "id")), attributes(xml));
    return true;
  }

  private void end() {
    var ended = sheet.filter(open -> open.depth() == depth);
    if (ended.isPresent()) {
      var start = ended.get().start();
      String css = ended.get().css().toString();
      SvgRules.style(css)
          .ifPresent(message -> found.report(DiagnosticCode.INVALID_IMAGE, start, message));
      SvgRules.named(css).forEach(id -> styled.putIfAbsent(id, start));
      sheet = Optional.empty();
    }
    depth--;
    parts.end();
  }

  /** Looks at the attributes of an element; what they have drawn. */
  private List<Reference> attributes(XMLStreamReader xml) {
    var references = new ArrayList<Reference>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      SvgRules.attribute(known(xml.getAttributeNamespace(i)), name, value)
          .ifPresent(message -> reportHere(xml, message));
      references.addAll(SvgRules.drawn(xml.getLocalName(), name, value));
    }
    return references;
  }

  private static String known(@Nullable String namespace) {
    return namespace == null ? "" : namespace;
  }

  private void reportHere(XMLStreamReader xml, Message message) {
    report("<", xml, message);
  }

  private void report(String beginning, XMLStreamReader xml, Message message) {
    found.report(DiagnosticCode.INVALID_IMAGE, here(beginning, xml), message);
  }

  /** Where the event that was read last begins; the reader tells where it ends. */
  private Location here(String beginning, XMLStreamReader xml) {
    int end = Math.clamp(xml.getLocation().getCharacterOffset(), 1, file.text().length());
    int start = Math.max(0, file.text().lastIndexOf(beginning, end - 1));
    return Location.at(file.path(), file.lines().position(start));
  }
}
