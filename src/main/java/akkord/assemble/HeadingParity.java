package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.location.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares the headings of a translation with those of its original: their levels in order. */
final class HeadingParity {

  /** A section and what it can be known by in another language. */
  private record Known(Section section, Gist gist) {}

  private HeadingParity() {}

  /** The first difference, as an error. */
  static Optional<Diagnostic> compare(List<Section> original, List<Section> translation) {
    if (original.size() == translation.size()) {
      return otherLevel(original, translation);
    }
    var surplus = Surplus.ofDivisions(known(original), known(translation), HeadingParity::unlike);
    int here = translation.size() - 1;
    int there = original.size() - 1;
    var message =
        here == 1
            ? Message.of("the text has 1 heading, but %s in the original", there)
            : Message.of("the text has %s headings, but %s in the original", here, there);
    if (surplus.translation().isEmpty()) {
      var missing = surplus.original().getFirst().section();
      return Optional.of(
          finding(translation.getFirst().at(), message)
              .withNote(missing.at(), "the heading without a counterpart"));
    }
    return Optional.of(
        finding(surplus.translation().getFirst().section().at(), message)
            .withNote(original.getFirst().at(), "the original"));
  }

  private static List<Known> known(List<Section> sections) {
    return sections.stream().map(section -> new Known(section, section.gist())).toList();
  }

  /**
   * The other text lacks either the headings only of all sections but the first, and so has what
   * they hold in one, or what they hold as well. A heading is known by its level, too.
   */
  private static double unlike(List<Known> sections, Known other) {
    var first = sections.getFirst();
    var all = sections.stream().map(Known::gist).reduce(Gist.NOTHING, Gist::and);
    boolean sameLevel = first.section().level() == other.section().level();
    return Math.min(all.unlike(other.gist()), first.gist().unlike(other.gist()))
        + (sameLevel ? 0 : 1);
  }

  private static Optional<Diagnostic> otherLevel(
      List<Section> original, List<Section> translation) {
    return IntStream.range(0, translation.size())
        .filter(i -> translation.get(i).level() != original.get(i).level())
        .mapToObj(i -> otherLevel(original.get(i), translation.get(i)))
        .findFirst();
  }

  private static Diagnostic otherLevel(Section original, Section translation) {
    var message =
        Message.of(
            "the heading of %s has level %s, but level %s in the original",
            translation.name(), translation.level(), original.level());
    return finding(translation.at(), message).withNote(original.at(), "its counterpart");
  }

  private static Diagnostic finding(Location at, Message message) {
    return new Diagnostic(DiagnosticCode.PARITY, at, message);
  }
}
