package akkord.content;

import akkord.compare.WrittenContent.Section;
import akkord.compare.WrittenContent.WrittenText;
import akkord.data.DataReader;
import akkord.data.DataReader.Notation;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourceFile;
import akkord.markdown.MarkdownReader;
import akkord.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a Markdown file apart: its front matter, and the sections of the text below. */
final class WrittenTexts {

  /** The signs of a heading around its words, and the anchor that it may name. */
  private static final Pattern SIGNS =
      Pattern.compile("^\\s*+#{1,6}+\\s++|(?<!\\s)\\s++#++\\s*+$|\\{#[^{}]*+}\\s*+$");

  private WrittenTexts() {}

  /** Empty where the front matter can't be read. */
  static Optional<WrittenText> read(SourceFile file) {
    var found = new Diagnostics();
    var head = FrontMatter.find(file, found);
    return head.flatMap(matter -> DataReader.read(file, matter.yaml(), Notation.YAML, found))
        .map(root ->
            new WrittenText(
                WrittenValues.members(root, FrontMatterFields.FIELDS),
                sections(file, head.orElseThrow().bodyStart())));
  }

  private static List<Section> sections(SourceFile file, int bodyStart) {
    var sections = new ArrayList<Section>();
    String heading = "";
    int start = bodyStart;
    for (var block : MarkdownReader.read(file, bodyStart, new Diagnostics()).blocks()) {
      if (block instanceof Block.Heading found) {
        int line = found.at().line();
        add(sections, heading, file.text().substring(start, file.lines().lineStart(line)));
        heading = SIGNS.matcher(file.lines().line(line)).replaceAll("").strip();
        start = file.lines().lineStart(line) + file.lines().line(line).length();
      }
    }
    add(sections, heading, file.text().substring(start));
    return sections;
  }

  /** Before the first heading there need not be a text. */
  private static void add(List<Section> sections, String heading, String text) {
    var folded = text.strip().replaceAll("\\s+", " ");
    if (!heading.isEmpty() || !folded.isEmpty()) {
      sections.add(new Section(heading, folded));
    }
  }
}
