package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.literal.Counterparts;
import akkord.literal.Counterparts.Difference;
import akkord.literal.LiteralReader;
import akkord.literal.Value;
import akkord.location.Location;
import akkord.model.Located;
import akkord.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the figures of a section of a translation with those of its original: numbers, amounts,
 * dates and the like, whatever their order.
 */
final class LiteralParity {

  private enum Text {
    ORIGINAL,
    TRANSLATION
  }

  /**
   * The figures of a part of a text.
   *
   * @param text which of the two texts it is
   * @param section the part; without it, the title and summary
   * @param at the place of the part
   */
  private record Figures(Text text, Optional<Section> section, Location at, List<Figure> all) {

    static Figures of(Text text, Section section, List<Figure> all) {
      return new Figures(text, Optional.of(section), section.at(), all);
    }

    /** Such as {@code section 2}. */
    Message part() {
      return section.map(Section::name).orElseGet(() -> Message.of("the title and summary"));
    }
  }

  private final Figures original;
  private final Figures translation;

  private LiteralParity(Figures original, Figures translation) {
    this.original = original;
    this.translation = translation;
  }

  /**
   * Reads the figures of two languages.
   *
   * @param texts what was read of the entry's texts
   */
  record Readers(ReadTexts texts, LiteralReader original, LiteralReader translation) {}

  /** The differences between two sections, as errors. */
  static List<Diagnostic> compare(Section original, Section translation, Readers readers) {
    return compare(
        Figures.of(Text.ORIGINAL, original, figures(original, readers.texts(), readers.original())),
        Figures.of(
            Text.TRANSLATION,
            translation,
            figures(translation, readers.texts(), readers.translation())));
  }

  /** The differences between titles and summaries, as errors. */
  static List<Diagnostic> compareHeads(Prose original, Prose translation, Readers readers) {
    return compare(
        head(Text.ORIGINAL, original, readers.original()),
        head(Text.TRANSLATION, translation, readers.translation()));
  }

  private static List<Diagnostic> compare(Figures original, Figures translation) {
    var parity = new LiteralParity(original, translation);
    return Counterparts.of(original.all(), translation.all()).differences().stream()
        .map(parity::finding)
        .toList();
  }

  private static Figures head(Text text, Prose prose, LiteralReader reader) {
    var figures =
        Stream.of(prose.title(), prose.summary()).flatMap(value -> figures(value, reader)).toList();
    return new Figures(text, Optional.empty(), prose.title().at(), figures);
  }

  private static Stream<Figure> figures(Located<String> value, LiteralReader reader) {
    return reader.read(value.value()).stream()
        .map(literal -> Figure.of(literal, value.value(), value.at()));
  }

  private static List<Figure> figures(Section section, ReadTexts texts, LiteralReader reader) {
    var all = new ArrayList<Figure>();
    for (var passage : section.passages()) {
      all.addAll(texts.figures(passage, reader));
    }
    return all;
  }

  private Diagnostic finding(Difference<Figure> difference) {
    if (difference.left().isEmpty()) {
      return alone(difference.right().orElseThrow(), original);
    }
    if (difference.right().isEmpty()) {
      return alone(difference.left().get(), translation);
    }
    var there = difference.left().get();
    var here = difference.right().get();
    return finding(
            here.at(),
            "%s has no counterpart; %s says %s: %s",
            here.quoted(),
            there.at(),
            there.quoted(),
            unlike(here.literal().value(), there.literal().value()))
        .withNote(there.at(), "what the original says");
  }

  private static Message unlike(Value here, Value there) {
    if (here instanceof Value.Unreadable || there instanceof Value.Unreadable) {
      return Message.of("one of the two is no number as its language writes them");
    }
    return Message.of("%s is not %s", here.inWords(), there.inWords());
  }

  private static Diagnostic alone(Figure figure, Figures other) {
    boolean inOriginal = other.text() == Text.ORIGINAL;
    return finding(
            figure.at(),
            inOriginal
                ? "%s (%s) has no counterpart in the original, %s"
                : "%s (%s) has no counterpart in the translation, %s",
            figure.quoted(),
            figure.meaning(),
            other.part())
        .withNote(
            other.at(),
            inOriginal ? "where the original lacks it" : "where the translation lacks it");
  }

  private static Diagnostic finding(Location at, @Sentence String pattern, Object... arguments) {
    return new Diagnostic(DiagnosticCode.FIGURE_PARITY, at, pattern, arguments);
  }
}
