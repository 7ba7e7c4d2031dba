package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares the headings of a translation with those of its original: their levels in order. */
final class HeadingParity {

  private HeadingParity() {}

  /** The first difference, as an error. */
  static Optional<Diagnostic> compare(List<Section> original, List<Section> translation) {
    var surplus =
        Surplus.inOrder(
            original.subList(1, original.size()),
            translation.subList(1, translation.size()),
            Section::shape);
    if (surplus.isEmpty()) {
      return otherLevel(original, translation);
    }
    String message =
        "the text has "
            + counted(translation)
            + ", but "
            + (original.size() - 1)
            + " in the original";
    if (surplus.translation().isEmpty()) {
      var missing = surplus.original().getFirst();
      return Optional.of(
          finding(translation.getFirst().at(), message)
              .withNote(missing.at(), "the heading without a counterpart"));
    }
    return Optional.of(
        finding(surplus.translation().getFirst().at(), message)
            .withNote(original.getFirst().at(), "the original"));
  }

  private static String counted(List<Section> sections) {
    int headings = sections.size() - 1;
    return headings == 1 ? "1 heading" : headings + " headings";
  }

  private static Optional<Diagnostic> otherLevel(
      List<Section> original, List<Section> translation) {
    return IntStream.range(0, translation.size())
        .filter(i -> translation.get(i).level() != original.get(i).level())
        .mapToObj(i -> otherLevel(original.get(i), translation.get(i)))
        .findFirst();
  }

  private static Diagnostic otherLevel(Section original, Section translation) {
    String message =
        "the heading of "
            + translation.name()
            + " has level "
            + translation.level()
            + ", but level "
            + original.level()
            + " in the original";
    return finding(translation.at(), message).withNote(original.at(), "its counterpart");
  }

  private static Diagnostic finding(Location at, String message) {
    return new Diagnostic(DiagnosticCode.PARITY, at, message);
  }
}
