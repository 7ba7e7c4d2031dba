package akkord.assemble;

import akkord.diagnostic.Message;
import akkord.literal.Counterparts;
import akkord.literal.Literal;
import akkord.literal.LiteralReader;
import akkord.location.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure of a text.
 *
 * @param literal what was read
 * @param at where it stands
 * @param words how it is written
 */
record Figure(Literal literal, Location at, String words) implements Counterparts.Figure {

  /** The figures of a passage, in its order. */
  static List<Figure> of(Passage passage, LiteralReader reader) {
    String text = passage.text();
    var figures = new ArrayList<Figure>();
    for (var literal : reader.read(text)) {
      var span = literal.span();
      figures.add(of(literal, text, passage.location(span.start(), span.end())));
    }
    return figures;
  }

  /** A figure that was read from a text. */
  static Figure of(Literal literal, String text, Location at) {
    return new Figure(literal, at, text.substring(literal.span().start(), literal.span().end()));
  }

  Message quoted() {
    return Message.of("\"%s\"", words);
  }

  /** What it means. */
  Message meaning() {
    return literal.value().inWords();
  }
}
