package akkord.compare;

import akkord.compare.Value.Members;
import akkord.compare.Value.Single;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds which items of two lists stand for the same thing, whatever their order: those that say the
 * same, those with the same identity, those that differ in nothing but their identity, and, of
 * items without one, those that are most alike.
 */
final class ItemMatching {

  private final List<Item> oldRest;
  private final List<Item> newRest;
  private final List<Pair> pairs = new ArrayList<>();

  /**
   * An item of one of the lists.
   *
   * @param place its place in the list, from 0
   */
  record Item(int place, Value value) {

    /** What it is called: what tells it apart, else its number from 1; single values have none. */
    Optional<String> label() {
      return value instanceof Members members
          ? members.name().or(() -> Optional.of(Integer.toString(place + 1)))
          : Optional.empty();
    }

    private Optional<String> name() {
      return value instanceof Members members ? members.name() : Optional.empty();
    }
  }

  /** An item, as it was and as it is. */
  record Pair(Item before, Item after) {}

  private ItemMatching(List<Value> before, List<Value> after) {
    this.oldRest = items(before);
    this.newRest = items(after);
  }

  private static List<Item> items(List<Value> values) {
    var items = new ArrayList<Item>();
    values.forEach(value -> items.add(new Item(items.size(), value)));
    return items;
  }

  static ItemMatching of(List<Value> before, List<Value> after) {
    var matching = new ItemMatching(before, after);
    matching.match((old, now) -> old.value().canonical().equals(now.value().canonical()));
    matching.match((old, now) -> old.name().isPresent() && old.name().equals(now.name()));
    matching.match(ItemMatching::differInIdentityOnly);
    matching.matchAlike();
    matching.matchLast();
    return matching;
  }

  /** The pairs, in the order that the list has now. */
  List<Pair> pairs() {
    return pairs.stream()
        .sorted(Comparator.comparingInt((Pair pair) -> pair.after().place()))
        .toList();
  }

  List<Item> removed() {
    return List.copyOf(oldRest);
  }

  List<Item> added() {
    return List.copyOf(newRest);
  }

  /** Whether the items of both lists stand in the same order. */
  boolean keepsOrder() {
    var places = pairs().stream().map(pair -> pair.before().place()).toList();
    return places.equals(places.stream().sorted().toList());
  }

  private void match(BiPredicate<Item, Item> same) {
    for (var old : List.copyOf(oldRest)) {
      newRest.stream()
          .filter(now -> same.test(old, now))
          .findFirst()
          .ifPresent(now -> pair(old, now));
    }
  }

  private void pair(Item old, Item now) {
    pairs.add(new Pair(old, now));
    oldRest.remove(old);
    newRest.remove(now);
  }

  private static boolean differInIdentityOnly(Item old, Item now) {
    return old.value() instanceof Members left
        && now.value() instanceof Members right
        && Math.min(left.members().size(), right.members().size()) > 1
        && left.name().isPresent()
        && right.name().isPresent()
        && withoutIdentity(left).canonical().equals(withoutIdentity(right).canonical());
  }

  private static Members withoutIdentity(Members item) {
    var others =
        item.members().stream()
            .filter(member -> !item.identity().equals(Optional.of(member.key())))
            .toList();
    return new Members(others, Optional.empty());
  }

  /** Pairs what has at least half of its keys in common, the most alike first. */
  private void matchAlike() {
    record Likeness(Pair pair, int common) {}
    var all = new ArrayList<Likeness>();
    for (var old : oldRest) {
      for (var now : newRest) {
        int common = common(old, now);
        if (common > 0) {
          all.add(new Likeness(new Pair(old, now), common));
        }
      }
    }
    all.sort(Comparator.comparingInt(Likeness::common).reversed());
    all.stream()
        .map(Likeness::pair)
        .filter(pair -> oldRest.contains(pair.before()) && newRest.contains(pair.after()))
        .forEach(pair -> pair(pair.before(), pair.after()));
  }

  /** How many keys say the same; 0 where that is less than half, or where both have a name. */
  private static int common(Item old, Item now) {
    boolean named = old.name().isPresent() && now.name().isPresent();
    if (named
        || !(old.value() instanceof Members left)
        || !(now.value() instanceof Members right)) {
      return 0;
    }
    int common =
        (int)
            left.members().stream()
                .filter(member ->
                    right
                        .find(member.key())
                        .filter(value -> value.canonical().equals(member.value().canonical()))
                        .isPresent())
                .count();
    return 2 * common >= Math.max(left.members().size(), right.members().size()) ? common : 0;
  }

  /** Where one item is left on each side that says nothing else, the one stands for the other. */
  private void matchLast() {
    if (oldRest.size() == 1 && newRest.size() == 1) {
      var old = oldRest.getFirst();
      var now = newRest.getFirst();
      boolean single = old.value() instanceof Single && now.value() instanceof Single;
      if (single || (isBare(old) && isBare(now))) {
        pair(old, now);
      }
    }
  }

  private static boolean isBare(Item item) {
    return item.value() instanceof Members members && members.members().size() == 1;
  }
}
