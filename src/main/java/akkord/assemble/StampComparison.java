package akkord.assemble;

import akkord.location.Location;
import akkord.model.Alignment;
import akkord.model.Alignment.Pair;
import akkord.model.TextState.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds what of an original has changed since a translation's stamp. A section that was inserted,
 * deleted or moved is the only one that has changed: the others are aligned by what they say.
 */
final class StampComparison {

  private final Original original;
  private final List<String> before;
  private final List<String> now;
  private final List<Section> translation;

  /**
   * A section that has not its like in the other text, or not in the same place.
   *
   * @param number its number in its text, from 1
   * @param gap behind how many unchanged sections it stands
   */
  private record Loose(int number, String digest, int gap) {}

  private StampComparison(Stamp stamp, Original original, List<Section> translation) {
    this.original = original;
    this.before = stamp.digests();
    this.now = original.stamp().digests();
    this.translation = translation;
  }

  /**
   * The changed parts in the order of the original; what is gone comes last.
   *
   * @param translation the sections of the translation
   */
  static List<ChangedPart> changed(Stamp stamp, Original original, List<Section> translation) {
    return new StampComparison(stamp, original, translation).changed();
  }

  private List<ChangedPart> changed() {
    var changed = new ArrayList<ChangedPart>();
    if (!before.get(0).equals(now.get(0))) {
      changed.add(head());
    }
    if (!before.get(1).equals(now.get(1))) {
      changed.add(part(Part.OPENING, 0, Optional.of(0)));
    }
    changed.addAll(sections());
    return changed;
  }

  private List<ChangedPart> sections() {
    var aligned = Alignment.of(numbered(before), numbered(now), Loose::digest).pairs();
    var old = loose(aligned, Pair::left);
    var come = loose(aligned, Pair::right);
    var changed = new ArrayList<>(paired(old, come, Loose::digest)); // moved
    changed.addAll(paired(old, come, Loose::gap));
    come.forEach(each -> changed.add(part(Part.SECTION, each.number(), Optional.empty())));
    changed.sort(Comparator.comparing(ChangedPart::at));
    old.forEach(each -> changed.add(gone(each.number())));
    return changed;
  }

  /** The sections behind the text before the first heading. */
  private static List<Loose> numbered(List<String> digests) {
    return IntStream.range(2, digests.size())
        .mapToObj(i -> new Loose(i - 1, digests.get(i), 0))
        .toList();
  }

  private static List<Loose> loose(
      List<Pair<Loose>> aligned, Function<Pair<Loose>, Optional<Loose>> side) {
    var loose = new ArrayList<Loose>();
    int gap = 0;
    for (var pair : aligned) {
      if (pair.left().isPresent() && pair.right().isPresent()) {
        gap++;
      } else if (side.apply(pair).isPresent()) {
        var section = side.apply(pair).get();
        loose.add(new Loose(section.number(), section.digest(), gap));
      }
    }
    return loose;
  }

  /** Takes from both lists those that have the same key, in order. */
  private List<ChangedPart> paired(List<Loose> old, List<Loose> come, Function<Loose, ?> key) {
    var paired = new ArrayList<ChangedPart>();
    for (var section : List.copyOf(come)) {
      old.stream()
          .filter(each -> key.apply(each).equals(key.apply(section)))
          .findFirst()
          .ifPresent(was -> {
            old.remove(was);
            come.remove(section);
            paired.add(part(Part.SECTION, section.number(), Optional.of(was.number())));
          });
    }
    return paired;
  }

  private ChangedPart head() {
    int words = original.parts().getFirst().words();
    return new ChangedPart(Part.HEAD, top(), Optional.empty(), Optional.empty(), words);
  }

  /**
   * A part of the text.
   *
   * @param was its number when the stamp was written
   */
  private ChangedPart part(Part part, int number, Optional<Integer> was) {
    int words = original.parts().get(number + 1).words();
    if (original.sections().isEmpty()) {
      return new ChangedPart(part, top(), Optional.empty(), Optional.empty(), words);
    }
    var section = original.sections().get(number);
    return new ChangedPart(
        part, section.at(), section.title(), counterpart(Optional.of(number), was), words);
  }

  private ChangedPart gone(int was) {
    return new ChangedPart(
        Part.GONE, top(), Optional.empty(), counterpart(Optional.empty(), Optional.of(was)), 0);
  }

  private Location top() {
    return original.text().title().at();
  }

  /**
   * The section of the translation that says the same as a section of the original: the one of the
   * same number, where both texts have as many sections; else the one that had it when the stamp
   * was written, where the translation still has as many as the original had.
   */
  private Optional<Section> counterpart(Optional<Integer> number, Optional<Integer> was) {
    if (translation.size() == original.sections().size()) {
      return number.map(translation::get);
    }
    return translation.size() == before.size() - 1 ? was.map(translation::get) : Optional.empty();
  }
}
