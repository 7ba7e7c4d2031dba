package akkord.assemble;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.model.Actor;
import akkord.model.Agreement;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds entries that refer to one another in a circle by a key that must not, such as {@code
 * part_of}. Each circle is reported once, at its smallest id, and named in full.
 */
final class CycleCheck {

  private final String key;
  private final Map<EntryId, Located<EntryId>> next;
  private final Diagnostics found;

  private CycleCheck(String key, Map<EntryId, Located<EntryId>> next, Diagnostics found) {
    this.key = key;
    this.next = next;
    this.found = found;
  }

  static void check(List<Entry> entries, Diagnostics found) {
    var byKey = new LinkedHashMap<String, Map<EntryId, Located<EntryId>>>();
    for (var entry : entries) {
      pointers(entry)
          .forEach((key, target) ->
              target.ifPresent(id ->
                  byKey.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(entry.id(), id)));
    }
    byKey.forEach((key, next) -> new CycleCheck(key, next, found).report());
  }

  private static Map<String, Optional<Located<EntryId>>> pointers(Entry entry) {
    return switch (entry) {
      case Agreement agreement ->
          Map.of(
              "part_of", agreement.lineage().partOf(),
              "supersedes", agreement.lineage().supersedes(),
              "amends", agreement.lineage().amends());
      case Domain domain -> Map.of("broader", domain.broader());
      case Actor actor -> Map.of("parent", actor.parent(), "successor", actor.successor());
      case Source source -> Map.of("mirror_of", source.mirrorOf());
      default -> Map.of();
    };
  }

  private void report() {
    Set<EntryId> done = new HashSet<>();
    for (var start : next.keySet()) {
      circle(start, done).ifPresent(this::report);
    }
  }

  /** The circle that a walk from an entry ends in, unless an earlier walk came by. */
  private Optional<List<EntryId>> circle(EntryId start, Set<EntryId> done) {
    var walk = new ArrayList<EntryId>();
    var steps = new HashMap<EntryId, Integer>();
    EntryId at = start;
    while (done.add(at)) {
      steps.put(at, walk.size());
      walk.add(at);
      var target = next.get(at);
      if (target == null) {
        return Optional.empty();
      }
      at = target.value();
    }
    return Optional.ofNullable(steps.get(at)).map(step -> walk.subList(step, walk.size()));
  }

  private void report(List<EntryId> circle) {
    var smallest = circle.stream().min(EntryId::compareTo).orElseThrow();
    int first = circle.indexOf(smallest);
    var names = new ArrayList<>(circle.subList(first, circle.size()));
    names.addAll(circle.subList(0, first));
    names.add(smallest);
    found.report(
        DiagnosticCode.REFERENCE_CYCLE,
        Objects.requireNonNull(next.get(smallest)).at(),
        "'%s' leads in a circle: %s",
        key,
        names.stream().map(id -> id.name().value()).collect(Collectors.joining(" → ")));
  }
}
