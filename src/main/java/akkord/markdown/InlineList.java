package akkord.markdown;

import akkord.location.Position;
import akkord.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects running text. Pieces of plain text become one where they also follow each other in the
 * file, so that each character's place follows from that of the first one.
 */
final class InlineList {

  private final List<Inline> content = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Position textStart = Position.START;

  void text(Position at, String more) {
    if (more.isEmpty()) {
      return;
    }
    if (!at.equals(textEnd())) {
      endText();
      textStart = at;
    }
    text.append(more);
  }

  private Position textEnd() {
    int length = text.codePointCount(0, text.length());
    return new Position(textStart.line(), textStart.column() + length);
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text(var at, var more)) {
      text(at, more);
      return;
    }
    endText();
    content.add(inline);
  }

  void addAll(List<Inline> more) {
    more.forEach(this::add);
  }

  private void endText() {
    if (!text.isEmpty()) {
      content.add(new Inline.Text(textStart, text.toString()));
      text.setLength(0);
    }
  }

  List<Inline> toList() {
    endText();
    return List.copyOf(content);
  }
}
