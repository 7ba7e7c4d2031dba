package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.location.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file that has been read.
 *
 * @param outline what it links to and what can be linked in it
 * @param fault what is wrong with its text as a whole
 */
record Reading(Outline outline, Optional<Finding> fault) {

  /** Reads a file; one that can't have links is not even opened. */
  static Reading of(LinkedSite site, FilePath file) throws IOException {
    return switch (Kind.of(file)) {
      case PAGE -> read(site, file, PageReader::read);
      case STYLESHEET -> read(site, file, whole(CssReader::read));
      case XML -> read(site, file, XmlReader::read);
      case ROBOTS -> read(site, file, RobotsReader::read);
      case JSON -> read(site, file, whole(JsonReader::read));
      case OTHER ->
          new Reading(new OutlineBuilder(file, source(site, file, "")).build(), Optional.empty());
    };
  }

  private enum Kind {
    PAGE,
    STYLESHEET,
    XML,
    ROBOTS,
    JSON,
    OTHER;

    static Kind of(FilePath file) {
      if (file.isPage()) {
        return PAGE;
      }
      if (file.value().equals("robots.txt")) {
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
        default -> OTHER;
      };
    }
  }

  private interface FileReader {
    void read(OutlineBuilder outline);
  }

  private static FileReader whole(EmbeddedReader reader) {
    return outline -> reader.read(outline.text(), outline, offset -> offset);
  }

  private static Reading read(LinkedSite site, FilePath file, FileReader reader)
      throws IOException {
    byte[] bytes = site.read(file);
    var text = CharBuffer.allocate(bytes.length + 1);
    var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    Optional<Finding> fault = Optional.empty();
    var source = source(site, file, text.flip().toString());
    if (result.isError()) {
      var at = source.lines().position(source.text().length());
      fault =
          Optional.of(
              new Finding(
                  DiagnosticCode.INVALID_UTF_8,
                  Message.of("the file is not valid UTF-8"),
                  file,
                  "",
                  at));
      source = source(site, file, new String(bytes, StandardCharsets.UTF_8));
    }
    var outline = new OutlineBuilder(file, source);
    reader.read(outline);
    return new Reading(outline.build(), fault);
  }

  private static SourceFile source(LinkedSite site, FilePath file, String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new SourceFile(site.shown(file), plain.replace("\r\n", "\n").replace('\r', '\n'));
  }
}
