package akkord.markdown;

import akkord.diagnostic.DiagnosticCode;
import akkord.model.Block;
import akkord.model.Inline;
import com.vladsch.flexmark.ast.Heading;
import java.util.Optional;

/** Reads headings in the order of the text, whose levels must follow one another. */
final class HeadingReader {

  private static final int TITLE_LEVEL = 1;

  private final TextParts parts;
  private final InlineReader inlines;
  private int lastLevel = TITLE_LEVEL;

  HeadingReader(TextParts parts, InlineReader inlines) {
    this.parts = parts;
    this.inlines = inlines;
  }

  Optional<Block> read(Heading heading, int depth) {
    var around = Surroundings.block(depth + 1).endingAt(parts.anchors().endOfWords(heading));
    int findings = parts.scope().found().count();
    var content = inlines.read(heading, around);
    String words = PlainText.of(content).strip();
    int offset = heading.getStartOffset();
    if (!parts.headings().allows(offset)) {
      return Optional.empty();
    }
    if (words.isEmpty() && content.stream().noneMatch(Inline.Reference.class::isInstance)) {
      if (findings == parts.scope().found().count()) {
        parts.report(DiagnosticCode.EMPTY_HEADING, offset, "the heading has no text");
      }
      return Optional.empty();
    }
    checkLevel(heading, offset);
    String anchor = parts.anchors().of(heading, words);
    int level = Math.max(TITLE_LEVEL + 1, heading.getLevel());
    return Optional.of(new Block.Heading(parts.scope().at(offset), level, anchor, content));
  }

  private void checkLevel(Heading heading, int offset) {
    int level = heading.getLevel();
    if (level == TITLE_LEVEL) {
      parts.report(
          DiagnosticCode.TITLE_HEADING,
          offset,
          "a heading of the text starts with ##; the title stands in the front matter");
    } else if (level > lastLevel + 1) {
      parts.report(
          DiagnosticCode.HEADING_SKIPPED,
          offset,
          "a heading of level %s follows one of level %s",
          level,
          lastLevel);
    }
    lastLevel = level;
  }
}
