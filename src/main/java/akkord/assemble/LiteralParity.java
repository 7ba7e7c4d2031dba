package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.literal.Counterparts;
import akkord.literal.Counterparts.Difference;
import akkord.literal.Literal;
import akkord.literal.LiteralReader;
import akkord.literal.Value;
import akkord.location.Location;
import java.util.List;

/**
 * Compares the figures of a section of a translation with those of its original: numbers, amounts,
 * dates and the like, whatever their order.
 */
final class LiteralParity {

  /** A figure with its place and its words. */
  private record Figure(Literal literal, Location at, String words) implements Counterparts.Figure {
    String quoted() {
      return "\"" + words + "\"";
    }
  }

  private final Section original;
  private final Section translation;

  private LiteralParity(Section original, Section translation) {
    this.original = original;
    this.translation = translation;
  }

  /** The figures' readers of two languages. */
  record Readers(LiteralReader original, LiteralReader translation) {}

  /** The findings, as errors. */
  static List<Diagnostic> compare(Section original, Section translation, Readers readers) {
    var there = figures(original, readers.original());
    var here = figures(translation, readers.translation());
    var parity = new LiteralParity(original, translation);
    return Counterparts.of(there, here).differences().stream().map(parity::finding).toList();
  }

  private static List<Figure> figures(Section section, LiteralReader reader) {
    return section.passages().stream()
        .flatMap(passage -> figures(passage, reader).stream())
        .toList();
  }

  private static List<Figure> figures(Passage passage, LiteralReader reader) {
    String text = passage.text();
    return reader.read(text).stream()
        .map(literal -> {
          var span = literal.span();
          return new Figure(
              literal,
              passage.location(span.start(), span.end()),
              text.substring(span.start(), span.end()));
        })
        .toList();
  }

  private Diagnostic finding(Difference<Figure> difference) {
    if (difference.left().isEmpty()) {
      return alone(difference.right().orElseThrow(), original, "the original");
    }
    if (difference.right().isEmpty()) {
      return alone(difference.left().get(), translation, "the translation");
    }
    var there = difference.left().get();
    var here = difference.right().get();
    return finding(
            here.at(),
            here.quoted()
                + " has no counterpart; "
                + there.at()
                + " says "
                + there.quoted()
                + ": "
                + unlike(here.literal().value(), there.literal().value()))
        .withNote(there.at(), "what the original says");
  }

  private static String unlike(Value here, Value there) {
    if (here instanceof Value.Unreadable || there instanceof Value.Unreadable) {
      return "one of the two is no number as its language writes them";
    }
    return here.inWords() + " is not " + there.inWords();
  }

  private static Diagnostic alone(Figure figure, Section other, String name) {
    String message =
        figure.quoted()
            + " ("
            + figure.literal().value().inWords()
            + ") has no counterpart in "
            + name
            + ", "
            + other.name();
    return finding(figure.at(), message).withNote(other.at(), "where " + name + " lacks it");
  }

  private static Diagnostic finding(Location at, String message) {
    return new Diagnostic(DiagnosticCode.FIGURE_PARITY, at, message);
  }
}
