package akkord.assemble;

import akkord.diagnostic.Message;
import akkord.literal.Counterparts;
import akkord.literal.Literal;
import akkord.literal.LiteralReader;
import akkord.location.Location;
import java.util.stream.Stream;

/**
 * A figure of a text.
 *
 * @param literal what was read
 * @param at where it stands
 * @param words how it is written
 */
record Figure(Literal literal, Location at, String words) implements Counterparts.Figure {

  /** The figures of a passage, in its order. */
  static Stream<Figure> of(Passage passage, LiteralReader reader) {
    String text = passage.text();
    return reader.read(text).stream()
        .map(literal -> {
          var span = literal.span();
          return of(literal, text, passage.location(span.start(), span.end()));
        });
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
