package akkord.markdown;

import akkord.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Puts the numbers of citations close to the words before them, without the source's space. */
final class CitationSpacing {

  private CitationSpacing() {}

  static List<Inline> close(List<Inline> content) {
    return holdsCitations(content) ? closed(content) : content;
  }

  private static boolean holdsCitations(List<Inline> content) {
    for (var inline : content) {
      if (inline instanceof Inline.Citations) {
        return true;
      }
    }
    return false;
  }

  private static List<Inline> closed(List<Inline> content) {
    var closed = new ArrayList<Inline>();
    for (int i = 0; i < content.size(); i++) {
      var inline = content.get(i);
      boolean isFollowed = i + 1 < content.size() && content.get(i + 1) instanceof Inline.Citations;
      switch (inline) {
        case Inline.SoftBreak _ when isFollowed -> {}
        case Inline.Text(var at, var text) when isFollowed ->
            closed.add(new Inline.Text(at, text.stripTrailing()));
        default -> closed.add(inline);
      }
    }
    return closed;
  }
}
