package akkord.site;

import akkord.diagnostic.Diagnostics;
import akkord.location.Location;
import akkord.location.Position;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.markdown.MarkdownReader;
import akkord.model.Block;
import akkord.model.Body;
import akkord.model.Inline;
import akkord.model.ReadingOrder;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of the project's content that is to be changed, with what it consists of.
 *
 * @param file the whole file
 * @param body what stands below its front matter
 */
record MutatedText(SourceFile file, Body body) {

  private static final String FRONT_MATTER_END = "\n---\n";

  static MutatedText of(String path, String text) {
    var file = new SourceFile(new SourcePath(path), text);
    int bodyStart = text.indexOf(FRONT_MATTER_END) + FRONT_MATTER_END.length();
    return new MutatedText(file, MarkdownReader.read(file, bodyStart, new Diagnostics()));
  }

  SourcePath path() {
    return file.path();
  }

  String text() {
    return file.text();
  }

  boolean isGerman() {
    return path().value().endsWith("/de.md");
  }

  int offset(Position at) {
    return text().offsetByCodePoints(file.lines().lineStart(at.line()), at.column() - 1);
  }

  /** The start of the line behind this one. */
  int behindLine(int line) {
    return line < file.lines().lineCount() ? file.lines().lineStart(line + 1) : text().length();
  }

  String line(int line) {
    return file.lines().line(line);
  }

  String written(Location location) {
    return text().substring(offset(location.start()), offset(location.end()));
  }

  /** The whole file with another text between two offsets. */
  String with(int start, int end, String replacement) {
    return text().substring(0, start) + replacement + text().substring(end);
  }

  String with(Location location, String replacement) {
    return with(offset(location.start()), offset(location.end()), replacement);
  }

  <T extends Block> List<T> blocks(Class<T> type) {
    return ReadingOrder.blocks(body).filter(type::isInstance).map(type::cast).toList();
  }

  <T extends Inline> List<T> inlines(Class<T> type) {
    return ReadingOrder.inlines(body).filter(type::isInstance).map(type::cast).toList();
  }

  /** How many headings come before a place. */
  long section(Position at) {
    return blocks(Block.Heading.class).stream()
        .filter(heading -> heading.at().compareTo(at) <= 0)
        .count();
  }

  /** The groups of citations in a section. */
  Stream<Inline.Citations> citations(long section) {
    return inlines(Inline.Citations.class).stream().filter(group -> section(group.at()) == section);
  }

  /** The references in a section. */
  Stream<Inline.Reference> references(long section) {
    return inlines(Inline.Reference.class).stream()
        .filter(reference -> section(reference.at()) == section);
  }
}
