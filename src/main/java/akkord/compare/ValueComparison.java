package akkord.compare;

import akkord.compare.Change.FactPath;
import akkord.compare.Change.Kind;
import akkord.compare.Change.Place;
import akkord.compare.Value.Items;
import akkord.compare.Value.Member;
import akkord.compare.Value.Members;
import akkord.compare.Value.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compares two values key by key. */
final class ValueComparison {

  /** Of a longer text people are told which words changed, and not all of it twice. */
  private static final int LONGEST_PHRASE = 60;

  private final Function<FactPath, Place> places;
  private final List<Change> changes = new ArrayList<>();

  /**
   * For values in one part of an entry.
   *
   * @param places what a path in that part is a place of
   */
  ValueComparison(Function<FactPath, Place> places) {
    this.places = places;
  }

  /** What changed below the top. */
  List<Change> between(Members before, Members after) {
    compare(FactPath.TOP, Weight.SUBSTANTIAL, before, after);
    return List.copyOf(changes);
  }

  private void compare(FactPath path, Weight weight, Value before, Value after) {
    if (before.canonical().equals(after.canonical())) {
      return;
    }
    if (before instanceof Members old && after instanceof Members now) {
      compareMembers(path, weight, old, now);
    } else if (before instanceof Items old && after instanceof Items now) {
      compareItems(path, weight, old, now);
    } else {
      changed(path, weight, before, after);
    }
  }

  private void compareMembers(FactPath path, Weight weight, Members before, Members after) {
    for (var member : after.members()) {
      var below = weight.of(member.weight());
      var old = before.find(member.key());
      if (old.isPresent()) {
        compare(path.key(member.key()), below, old.get(), member.value());
      } else {
        added(path.key(member.key()), below, member.value());
      }
    }
    before.members().stream()
        .filter(member -> after.find(member.key()).isEmpty())
        .forEach(member -> removed(path, weight, member));
  }

  private void removed(FactPath path, Weight weight, Member member) {
    removed(path.key(member.key()), weight.of(member.weight()), member.value());
  }

  private void compareItems(FactPath path, Weight weight, Items before, Items after) {
    var matching = ItemMatching.of(before.items(), after.items());
    for (var pair : matching.pairs()) {
      compare(at(path, pair.before()), weight, pair.before().value(), pair.after().value());
    }
    matching.removed().forEach(item -> removed(at(path, item), weight, item.value()));
    matching.added().forEach(item -> added(at(path, item), weight, item.value()));
    if (after.order() == Order.MEANT && !matching.keepsOrder()) {
      add(path, Kind.MOVED, before.shown(), after.shown(), weight);
    }
  }

  private static FactPath at(FactPath path, ItemMatching.Item item) {
    return item.label().map(path::item).orElse(path);
  }

  private void added(FactPath path, Weight weight, Value value) {
    add(path, Kind.ADDED, "", value.shown(), weight);
  }

  private void removed(FactPath path, Weight weight, Value value) {
    add(path, Kind.REMOVED, value.shown(), "", weight);
  }

  private void changed(FactPath path, Weight weight, Value before, Value after) {
    add(path, Kind.CHANGED, before.shown(), after.shown(), weight);
  }

  private void add(FactPath path, Kind kind, String before, String after, Weight weight) {
    var edits =
        kind == Kind.CHANGED && Math.min(before.length(), after.length()) > LONGEST_PHRASE
            ? Edits.between(before, after)
            : Edits.NONE;
    changes.add(new Change(places.apply(path), kind, before, after, edits, weight));
  }
}
