package akkord.compare;

import akkord.compare.Change.Kind;
import akkord.compare.Change.Place;
import akkord.compare.WrittenContent.Section;
import akkord.compare.WrittenContent.WrittenText;
import akkord.model.Alignment;
import akkord.model.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares two versions of a text, section by section. */
final class TextComparison {

  private final LanguageTag language;
  private final List<Change> changes = new ArrayList<>();
  private final List<Section> gone = new ArrayList<>();
  private final List<Section> come = new ArrayList<>();

  private TextComparison(LanguageTag language) {
    this.language = language;
  }

  static List<Change> between(LanguageTag language, WrittenText before, WrittenText after) {
    var changes =
        new ArrayList<>(
            new ValueComparison(path -> new Place.Head(language, path))
                .between(before.head(), after.head()));
    changes.addAll(new TextComparison(language).sections(before.sections(), after.sections()));
    return changes;
  }

  private List<Change> sections(List<Section> before, List<Section> after) {
    for (var pair : Alignment.of(before, after, Section::heading).pairs()) {
      if (pair.left().isPresent() && pair.right().isPresent()) {
        compare(pair.left().get(), pair.right().get());
      } else {
        pair.left().ifPresent(gone::add);
        pair.right().ifPresent(come::add);
      }
    }
    pairRest((old, now) -> old.heading().equals(now.heading()));
    pairRest((old, now) -> old.text().equals(now.text()) && !now.text().isEmpty());
    gone.forEach(section -> add(section, Kind.REMOVED, section.text(), ""));
    come.forEach(section -> add(section, Kind.ADDED, "", section.text()));
    return changes;
  }

  private void pairRest(BiPredicate<Section, Section> same) {
    for (var old : List.copyOf(gone)) {
      Optional<Section> now = come.stream().filter(other -> same.test(old, other)).findFirst();
      if (now.isPresent()) {
        gone.remove(old);
        come.remove(now.get());
        if (old.heading().equals(now.get().heading())) {
          add(now.get(), Kind.MOVED, "", "");
        }
        compare(old, now.get());
      }
    }
  }

  private void compare(Section before, Section after) {
    if (!before.heading().equals(after.heading())) {
      changes.add(
          new Change(
              new Place.Heading(language, before.heading()),
              Kind.CHANGED,
              before.heading(),
              after.heading(),
              Edits.NONE,
              Weight.SUBSTANTIAL));
    }
    if (!before.text().equals(after.text())) {
      add(after, Kind.CHANGED, before.text(), after.text());
    }
  }

  private void add(Section section, Kind kind, String before, String after) {
    var edits = kind == Kind.CHANGED ? Edits.between(before, after) : Edits.NONE;
    changes.add(
        new Change(
            new Place.Section(language, section.heading()),
            kind,
            before,
            after,
            edits,
            Weight.SUBSTANTIAL));
  }
}
