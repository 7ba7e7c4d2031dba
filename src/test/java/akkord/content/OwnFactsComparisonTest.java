package akkord.content;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.compare.Change;
import akkord.compare.Change.Kind;
import akkord.compare.Change.Place;
import akkord.compare.Changes;
import akkord.compare.Changes.EntryChange;
import akkord.compare.Comparison;
import akkord.compare.Value;
import akkord.compare.Value.Items;
import akkord.compare.Value.Member;
import akkord.compare.Value.Members;
import akkord.compare.Value.Order;
import akkord.compare.Value.Single;
import akkord.compare.WrittenContent;
import akkord.compare.WrittenContent.WrittenEntry;
import akkord.location.SourcePath;
import akkord.model.EntryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of comparing whatever content there is, tried on our own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnFactsComparisonTest {

  /** How often a key is tried; the same key behaves the same in the next entry. */
  private static final int TRIALS = 3;

  private WrittenContent content = new WrittenContent(Optional.empty(), new TreeMap<>(), List.of());

  /** A leaf of an entry's facts that was replaced or left out. */
  private record Mutant(String keys, Members facts) {}

  @BeforeAll
  void read() throws IOException, InterruptedException {
    var folder =
        Path.of(Objects.requireNonNull(System.getProperty("akkord.home"))).resolve("content");
    var request =
        new ContentRequest(folder, new SourcePath("content"), LocalDate.EPOCH, Drafts.INCLUDED, 2);
    content = WrittenReader.read(request, List.of());
  }

  @Test
  void whatIsComparedWithItselfHasNoChanges() {
    assertTrue(content.entries().size() > 100);
    assertEquals(
        new Changes(List.of(), List.of(), List.of(), List.of()),
        Comparison.between(content, content));
  }

  @Test
  void anotherOrderOfWhatHasNoneIsNoChange() {
    var turned = with(OwnFactsComparisonTest::turned);
    assertEquals(List.of(), Comparison.between(content, turned).entries());
  }

  @Test
  void eachReplacedValueIsToldAtItsKeyAndNowhereElse() {
    var told = new ArrayList<String>();
    var expected = new ArrayList<String>();
    mutants(Kind.CHANGED)
        .forEach((id, mutants) ->
            mutants.forEach(mutant -> {
              expected.add(id + " CHANGED " + mutant.keys());
              told.add(id + told(id, mutant));
            }));
    assertTrue(expected.size() > 150, "trials: " + expected.size());
    assertEquals(expected, told);
  }

  @Test
  void eachKeyThatIsLeftOutIsToldAtItsPlaceAndNowhereElse() {
    var told = new ArrayList<String>();
    var expected = new ArrayList<String>();
    mutants(Kind.REMOVED)
        .forEach((id, mutants) ->
            mutants.forEach(mutant -> {
              expected.add(id + " REMOVED " + mutant.keys());
              told.add(id + told(id, mutant));
            }));
    assertTrue(expected.size() > 150, "trials: " + expected.size());
    assertEquals(expected, told);
  }

  private String told(EntryId id, Mutant mutant) {
    var entry = Objects.requireNonNull(content.entries().get(id));
    var before = only(entry);
    var after = only(new WrittenEntry(id, Optional.of(mutant.facts()), entry.texts()));
    var told = new StringBuilder();
    for (var changed : Comparison.between(before, after).entries()) {
      var changes =
          changed instanceof EntryChange.Changed(var _, var all) ? all : List.<Change>of();
      changes.forEach(change -> told.append(told(change)));
    }
    return told.toString();
  }

  private static String told(Change change) {
    var keys = change.place() instanceof Place.Fact(var path) ? path.keys() : "?";
    return " " + change.kind() + " " + keys;
  }

  private static WrittenContent only(WrittenEntry entry) {
    return new WrittenContent(
        Optional.empty(), new TreeMap<>(Map.of(entry.id(), entry)), List.of());
  }

  private WrittenContent with(UnaryOperator<Members> step) {
    var entries = new TreeMap<EntryId, WrittenEntry>();
    content
        .entries()
        .forEach((id, entry) ->
            entries.put(id, new WrittenEntry(id, entry.facts().map(step), entry.texts())));
    return new WrittenContent(content.settings(), entries, List.of());
  }

  private Map<EntryId, List<Mutant>> mutants(Kind kind) {
    var trials = new HashMap<String, Integer>();
    return content.entries().values().stream()
        .collect(
            toMap(
                WrittenEntry::id,
                entry ->
                    mutants(entry.facts().orElseThrow(), kind).stream()
                        .filter(mutant ->
                            trials.merge(entry.id().collection() + mutant.keys(), 1, Integer::sum)
                                <= TRIALS)
                        .toList(),
                (one, _) -> one,
                TreeMap::new));
  }

  private static List<Mutant> mutants(Members facts, Kind kind) {
    var mutants = new ArrayList<Mutant>();
    collect("", facts, kind, (keys, value) -> mutants.add(new Mutant(keys, (Members) value)));
    return mutants;
  }

  private interface Found {
    void mutant(String keys, Value value);
  }

  private static void collect(String keys, Value value, Kind kind, Found found) {
    switch (value) {
      case Single _ -> {
        if (kind == Kind.CHANGED) {
          found.mutant(keys, new Value.Text("mutated"));
        }
      }
      case Items(var items, var order) -> {
        for (int i = 0; i < items.size(); i++) {
          int at = i;
          collect(
              keys,
              items.get(i),
              kind,
              (path, other) -> found.mutant(path, new Items(replaced(items, at, other), order)));
        }
      }
      case Members members -> collectMembers(keys, members, kind, found);
    }
  }

  private static void collectMembers(String keys, Members value, Kind kind, Found found) {
    var members = value.members();
    for (int i = 0; i < members.size(); i++) {
      int at = i;
      var member = members.get(i);
      String path = keys.isEmpty() ? member.key() : keys + "." + member.key();
      boolean isIdentity = value.identity().equals(Optional.of(member.key()));
      if (kind == Kind.REMOVED && !isIdentity && members.size() > 2) {
        var others = new ArrayList<>(members);
        others.remove(at);
        found.mutant(path, new Members(others, value.identity()));
      }
      collect(
          path,
          member.value(),
          kind,
          (below, other) -> {
            var replaced = new Member(member.key(), member.weight(), other);
            found.mutant(below, new Members(replaced(members, at, replaced), value.identity()));
          });
    }
  }

  private static <T> List<T> replaced(List<T> items, int at, T other) {
    var all = new ArrayList<>(items);
    all.set(at, other);
    return all;
  }

  private static Members turned(Members value) {
    return new Members(
        value.members().reversed().stream()
            .map(each -> new Member(each.key(), each.weight(), turned(each.value())))
            .toList(),
        value.identity());
  }

  private static Value turned(Value value) {
    return switch (value) {
      case Single single -> single;
      case Members members -> turned(members);
      case Items(var items, var order) -> {
        var all = items.stream().map(OwnFactsComparisonTest::turned).toList();
        yield new Items(order == Order.MEANT ? all : all.reversed(), order);
      }
    };
  }
}
