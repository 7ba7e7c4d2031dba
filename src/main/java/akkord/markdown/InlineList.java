package akkord.markdown;

import akkord.location.Position;
import akkord.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Collects running text; neighbouring pieces of plain text become one. */
final class InlineList {

  private final List<Inline> content = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Position textStart = Position.START;

  void text(Position at, String more) {
    if (more.isEmpty()) {
      return;
    }
    if (text.isEmpty()) {
      textStart = at;
    }
    text.append(more);
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
