package akkord.links;

import akkord.location.LineMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads files as what their names say they are. For one thread. */
final class Reading {

  private static final char REPLACEMENT = '\uFFFD';

  private final LinkedSite site;
  private final SharedTexts shared = new SharedTexts();

  Reading(LinkedSite site) {
    this.site = site;
  }

  /** Whether a file can have links, so that it is opened. */
  static boolean opens(FilePath file) {
    return Kind.of(file) != Kind.OTHER;
  }

  /** Reads a file; one that can't have links is not even opened. */
  Outline read(FilePath file) throws IOException {
    var kind = Kind.of(file);
    if (kind == Kind.OTHER) {
      return new OutlineBuilder(file, "", shared).build();
    }
    return read(file, kind, site.read(file));
  }

  private Outline read(FilePath file, Kind kind, byte[] bytes) {
    var plain = kind == Kind.PAGE ? PlainPage.parse(bytes) : Optional.<Document>empty();
    if (plain.isPresent()) {
      var outline = new OutlineBuilder(file, "", shared);
      PageReader.read(plain.get(), outline);
      return outline.build();
    }
    String text = text(bytes);
    var outline = new OutlineBuilder(file, text, shared);
    fault(bytes, text).ifPresent(outline::damagedAt);
    read(kind, outline);
    return outline.build();
  }

  /** Reads a file once more, to tell its places. */
  Places places(FilePath file) throws IOException {
    String text = text(site.read(file));
    var outline = new OutlineBuilder(file, text, shared);
    IntUnaryOperator offsets =
        file.isPage() ? PageReader.readPlaces(outline) : IntUnaryOperator.identity();
    return new Places(new LineMap(text), offsets);
  }

  private static void read(Kind kind, OutlineBuilder outline) {
    switch (kind) {
      case PAGE -> PageReader.read(Jsoup.parse(outline.text()), outline);
      case STYLESHEET -> CssReader.read(outline.text(), outline, offset -> offset);
      case XML -> XmlReader.read(outline);
      case ROBOTS -> RobotsReader.read(outline);
      case JSON -> JsonReader.read(outline.text(), outline, offset -> offset);
      case DATA -> JsonReader.readAbsolute(outline.text(), outline, offset -> offset);
      case OTHER -> {}
    }
  }

  private enum Kind {
    PAGE,
    STYLESHEET,
    XML,
    ROBOTS,
    JSON,
    DATA,
    OTHER;

    private static final Set<String> FIELDS = Set.of("robots.txt", ".well-known/security.txt");

    static Kind of(FilePath file) {
      if (file.isPage()) {
        return PAGE;
      }
      if (FIELDS.contains(file.value())) {
        return ROBOTS;
      }
      String name = file.name();
      if (name.equals("feed.json")) {
        return JSON;
      }
      return switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "css" -> STYLESHEET;
        case "xml", "atom", "rss", "svg" -> XML;
        case "webmanifest", "jsonld" -> JSON;
        case "json" -> DATA;
        default -> OTHER;
      };
    }
  }

  private static String text(byte[] bytes) {
    return plain(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Without a byte order mark, lines ended by a line feed. */
  private static String plain(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Where in its text a file stops being UTF-8; what is not was replaced in the text. */
  private static OptionalInt fault(byte[] bytes, String text) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return OptionalInt.empty();
    }
    var sound = CharBuffer.allocate(bytes.length + 1);
    var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), sound, true);
    return result.isError()
        ? OptionalInt.of(plain(sound.flip().toString()).length())
        : OptionalInt.empty();
  }
}
